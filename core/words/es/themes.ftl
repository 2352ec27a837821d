# What a young person's page calls the parts that it does not look at yet.

theme--a-parent = Lo que pasó con tu papá o tu mamá.
theme--later = El matrimonio mientras esperas la respuesta de USCIS.
theme--money = Lo que cuesta la forma y cómo se paga.
theme--taken-back = Si USCIS puede retirar su sí.
theme--the-judge = El juez y la orden, y si la orden todavía cuenta.
theme--uscis-asks = Lo demás que pide USCIS.
theme--where-you-are = Que estés en Estados Unidos.
