# What a young person's page calls the parts that it does not look at yet.

theme--a-parent = What happened with a parent.
theme--later = Marriage while you wait for the answer from USCIS.
theme--money = What the form costs, and how it is paid.
theme--taken-back = Whether USCIS can take its yes back.
theme--the-judge = The judge and the order, and whether it still counts.
theme--uscis-asks = Everything else that USCIS asks for.
theme--where-you-are = Being in the United States.
