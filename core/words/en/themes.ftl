# What a young person's page calls the parts that it does not look at yet.

theme--a-parent = What happened with a parent.
theme--later = If you are married when USCIS answers.
theme--money = What the form costs, and how it is paid.
theme--taken-back = If USCIS can take its yes back.
theme--the-judge = The judge, the order, and if it still counts.
theme--uscis-asks = The rest of what USCIS asks.
theme--where-you-are = If you are in the United States.
