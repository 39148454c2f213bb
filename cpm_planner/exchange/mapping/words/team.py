"""Headers of lists of the team and of assignments."""

from typing import Final

from cpm_planner.exchange.mapping.words.owners import BESIDE_OWNERS, OWNERS
from cpm_planner.exchange.mapping.words.partners import PARTNER_ID, PARTNER_NAME
from cpm_planner.exchange.mapping.words.places import BESIDE_PLACES, ENTITY, NOTE, PLACES

_POINT: Final = {key: PLACES[key] for key in ("latitude", "longitude")}

TEAM: Final = {
    "position_id": "Position ID|Position number|Seat ID|CPM ID|Owner ID|User ID|Employee ID"
    "|Employee number|Employee No|Personnel number|Staff number|Sales Person ID|Salesperson ID|Rep ID"
    "|HubSpot Owner ID|Employee Key|(Do Not Modify) User|(Nicht ändern) Benutzer"
    "|(Ne pas modifier) Utilisateur|(No modificar) Usuario|(Não Modificar) Usuário|Personalnummer"
    "|Personal-Nr|Mitarbeiternummer|Mitarbeiter-ID|Mitarbeiter-Nr|Positionsnummer|Planstelle|Benutzer-ID"
    "|Matricule|Identifiant|ID utilisateur|ID de puesto|ID de usuario|Número de empleado|ID de empleado"
    "|ID do cargo|Número do funcionário|ID do usuário|Matrícula|ID",
    "name": "Full Name|Name|Name, Vorname|Vollständiger Name|Nom complet|Nom et prénom|Nombre completo"
    "|Nombre y apellidos|Nome completo|CPM|Employee|Incumbent|Sales Person|Salesperson|Sales Rep|Owner"
    "|User|Mitarbeiter|Mitarbeitername|Benutzer|Nom|Collaborateur|Employé|Nombre|Empleado|Nome"
    "|Funcionário|Colaborador",
    "role_type": "Role type|CPM type|CPM role|Role|Job role|Rollentyp|Rolle|Rôle|Type de rôle|Rol"
    "|Tipo de rol|Função|Papel",
    "status": "Status|Seat status|Position status|Employment status|Statut|Estado|Situação",
    "fte": "FTE|FTE %|FTE percent|Full time equivalent|VZÄ|Beschäftigungsgrad|Pensum|Pensum %|ETP|ETC"
    "|Jornada|ETI|Taux d'activité",
    "start": "Start|Start month|Start date|Hire date|Hired on|Entry date|Date joined|First month|Eintritt"
    "|Eintrittsdatum|Beginn|Date d'entrée|Date d'embauche|Date de début|Fecha de alta|Fecha de ingreso"
    "|Fecha de inicio|Data de admissão|Data de início",
    "end": "End|End month|End date|Leaving date|Last month|Termination date|Exit date|Austritt"
    "|Austrittsdatum|Ende|Date de sortie|Date de fin|Date de départ|Fecha de baja|Fecha de fin"
    "|Fecha de salida|Data de saída|Data de término|Data de demissão",
    "regions": "Regions|Region|Home region|Home regions|Home territory|Territory|Territories"
    "|Sales territory|Sales region|Area|Gebiet|Gebiete|Heimatregion|Regionen|Vertriebsgebiet|Territoire"
    "|Territoires|Région|Régions|Zone|Secteur|Territorio|Territorios|Región|Regiones|Zona|Território"
    "|Territórios|Região|Regiões",
    "languages": "Languages|Language|Spoken languages|Sprachen|Sprache|Sprachkenntnisse|Langues|Langue"
    "|Langues parlées|Idiomas|Idioma|Línguas",
    "cost_centre": "Cost centre|Cost center|Cost centre code|Cost center code|Kostenstelle"
    "|Centre de coûts|Centre de coût|Centro de costes|Centro de coste|Centro de costos|Centro de costo"
    "|Centro de custo|Centro de custos",
    "gl_account": "GL account|G/L account|GL code|General ledger account|Ledger account|Nominal code"
    "|Sachkonto|Sachkontonummer|Aufwandskonto|Compte général|Compte comptable|Compte de charges"
    "|Cuenta contable|Cuenta de mayor|Conta contábil|Conta contabilística|Conta razão",
    "entity": "Entity|Legal entity|Employing entity|Legal employer|Company code|Legal company"
    "|Gesellschaft|Rechtseinheit|Buchungskreis|Juristische Einheit|Entité|Entité juridique|Entité légale"
    "|Entidad|Entidad legal|Entidad jurídica|Sociedad|Entidade|Entidade legal|Entidade jurídica",
    "approval": "Approval|Approval reference|Approval number|Approval ID|Requisition|Requisition ID"
    "|Requisition number|Job requisition|Headcount request|Genehmigung|Genehmigungsnummer|Freigabenummer"
    "|Stellenfreigabe|Approbation|Référence d'approbation|Numéro d'approbation|Demande de poste"
    "|Aprobación|Referencia de aprobación|Número de requisición|Aprovação|Referência de aprovação"
    "|Número da requisição",
    "takes_over_from": "Takes over from|Backfill of|Backfill for|Replaces|Replacement for|Replacement of"
    "|Successor of|Nachbesetzung für|Nachbesetzung von|Ersatz für|Nachfolge von|Ersetzt|Remplace"
    "|Remplacement de|Successeur de|Reemplaza a|Reemplazo de|Sustituye a|Substitui|Substituição de"
    "|Reposição de",
    "base": "Base pay|Base salary|Annual base salary|Base|Fixed pay|Annual salary|Salary|Grundgehalt"
    "|Jahresgrundgehalt|Fixgehalt|Jahresgehalt|Gehalt|Salaire de base|Salaire fixe|Salaire annuel"
    "|Salaire|Salario base|Salario fijo|Salario anual|Sueldo base|Salário base|Salário fixo"
    "|Salário anual",
    "variable": "Variable pay|Variable at target|Target variable|Variable|Target bonus|Bonus at target"
    "|Target incentive|Target commission|Zielbonus|Variable Vergütung|Zielprovision|Variabler Anteil"
    "|Rémunération variable|Part variable|Variable cible|Bonus cible|Retribución variable"
    "|Variable objetivo|Bono objetivo|Remuneração variável|Variável alvo|Bônus alvo",
    "burden": "Burden|Burden %|Burden rate|Fringe rate|On-costs %|Employer contributions %"
    "|Lohnnebenkosten|Lohnnebenkosten %|Sozialabgaben %|Arbeitgeberanteil|Charges patronales"
    "|Charges patronales %|Taux de charges|Cargas sociales|Cargas sociales %|Seguridad social %"
    "|Encargos|Encargos sociais|Encargos %",
    "travel": "Travel|Travel cost|Travel costs|Travel budget|Travel and expenses|T&E|T&E budget|Reisekosten"
    "|Reisebudget|Frais de déplacement|Budget déplacements|Gastos de viaje|Presupuesto de viajes"
    "|Despesas de viagem|Verba de viagem",
    "recruiting": "Recruiting|Recruiting cost|Recruiting costs|Recruitment cost|Hiring cost|Agency fee"
    "|Recruitingkosten|Einstellungskosten|Vermittlungsgebühr|Frais de recrutement|Coût de recrutement"
    "|Coste de contratación|Gastos de selección|Custo de contratação|Custo de recrutamento",
    "equipment": "Equipment|Equipment cost|Equipment costs|Ausstattung|Arbeitsplatzausstattung|Équipement"
    "|Matériel|Coût d'équipement|Equipamiento|Coste de equipamiento|Equipamento|Custo de equipamento",
    "pay_currency": "Pay currency|Salary currency|Currency of pay|Gehaltswährung|Währung des Gehalts"
    "|Devise du salaire|Devise de paie|Moneda del salario|Moneda salarial|Moeda do salário"
    "|Moeda salarial|Currency|Währung|Devise|Moneda|Moeda",
    "note": NOTE,
    **_POINT,
}
_BESIDE_PAY: Final = "annual annually year local gross pro jahr brutto annuel brut anual bruto"
BESIDE_TEAM: Final = {
    "name": "name cpm employee sales",
    "position_id": "cpm",
    "start": "employment contract",
    "end": "employment contract",
    **dict.fromkeys(("base", "variable", "travel", "recruiting", "equipment"), _BESIDE_PAY),
    **dict.fromkeys(_POINT, BESIDE_PLACES),
}

ASSIGNMENTS: Final = {
    "partner": f"{PARTNER_ID}|{PARTNER_NAME}",
    **OWNERS,
    "model": "Sales model|Selling model|Sales motion|Model|Vertriebsmodell|Modell|Modèle de vente|Modèle"
    "|Modelo de venta|Modelo de venda|Modelo",
    "since": "Since|Owner since|Assigned since|Assignment date|Seit|Zugeordnet seit|Betreut seit|Depuis"
    "|Depuis le|Asignado desde|Desde|Atribuído desde",
    "effective": "Effective|Effective from|Effective month|Effective date|Valid from|Holds from|Gültig ab"
    "|Wirksam ab|Valable à partir de|En vigueur|Vigente desde|Válido desde|Em vigor desde"
    "|Válido a partir de",
}
BESIDE_ASSIGNMENTS: Final = {
    "partner": f"{ENTITY} crm sap unique full legal",
    **dict.fromkeys(OWNERS, f"{BESIDE_OWNERS} new neuer nouveau nuevo novo"),
}

NAME_PARTS: Final = (
    (("first name", "given name", "forename"), ("last name", "surname", "family name")),
    (("vorname",), ("nachname", "familienname", "name")),
    (("prenom",), ("nom de famille", "nom")),
    (("nombre", "nombres"), ("apellidos", "apellido")),
    (("nome", "primeiro nome"), ("sobrenome", "apelido", "ultimo nome")),
)
"""Pairs of columns that make up a person's name together, given names first."""
