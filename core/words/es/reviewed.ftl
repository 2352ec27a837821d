# Who has read the words of this language for each audience, and when. A dash while nobody has: then a page says that its words are a draft.

words--reviewed =
    .youth = -
    .practitioner = -
