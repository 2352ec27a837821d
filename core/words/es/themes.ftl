# What a young person's page calls the parts that it does not look at yet.

theme--a-parent = Lo que pasó con tu papá o tu mamá.
theme--later = Si estás casado o casada cuando USCIS responda.
theme--money = Lo que cuesta la forma y cómo se paga.
theme--taken-back = Si USCIS puede retirar su sí.
theme--the-judge = El juez, la orden y si todavía cuenta.
theme--uscis-asks = Lo demás que pregunta USCIS.
theme--where-you-are = Si estás en Estados Unidos.
