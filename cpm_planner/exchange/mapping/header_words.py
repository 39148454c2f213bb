"""The words that lists in five languages, and exports of the usual CRM systems, write above their columns."""

import re
import unicodedata
from functools import cache
from typing import Final

from cpm_planner.exchange.mapping.fields import ListKind

_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CUSTOM_FIELD: Final = re.compile(r"__c$", re.IGNORECASE)

_PLACE: Final = {
    "latitude": "Latitude|Lat|Address 1: Latitude|Billing Latitude|Geo Latitude|Breitengrad|Breite|Latitud",
    "longitude": "Longitude|Lon|Lng|Long|Address 1: Longitude|Billing Longitude|Geo Longitude|Längengrad"
    "|Länge|Longitud",
    "note": "Note|Notes|Comment|Comments|Remark|Remarks|Description|Notiz|Notizen|Bemerkung|Bemerkungen"
    "|Anmerkung|Kommentar|Beschreibung|Remarque|Remarques|Commentaire|Observations|Nota|Notas|Comentario"
    "|Comentarios|Observaciones|Descripción|Comentário|Comentários|Observação|Observações|Descrição",
}

_OWNER: Final = {
    "cpm": "CPM ID|Owner ID|Account Owner ID|Company Owner ID|Sales Person ID|Sales Rep ID|Rep ID"
    "|Account Manager ID|Partner Manager ID|Channel Manager ID|Position ID|Employee ID|Betreuer-ID"
    "|Betreuernummer|Vertreternummer|Mitarbeiternummer|ID du propriétaire|Matricule"
    "|ID del propietario|ID do proprietário|CPM",
    "cpm_name": "CPM Name|Owner Name|Account Owner|Company Owner|Owner|Partner Owner|Account Manager"
    "|Partner Manager|Partner Account Manager|Channel Manager|Channel Account Manager|Sales Person|Sales Rep"
    "|Sales Representative|Account Executive|Contact Owner|Betreuer|Kundenbetreuer|Partnerbetreuer"
    "|Vertriebsmitarbeiter|Vertreter|Besitzer|Inhaber|Verantwortlicher|Zuständig|Propriétaire"
    "|Propriétaire du compte|Responsable|Responsable de compte|Commercial|Propietario"
    "|Propietario de la cuenta|Gestor de cuenta|Gerente de cuenta|Ejecutivo|Vendedor|Proprietário"
    "|Proprietário da conta|Gerente de conta|Gestor|Responsável",
}

_PARTNER_ID: Final = (
    "External ID|Partner ID|Partner Number|Partner No|Account Number|Account No|Customer Number|Customer No"
    "|Reseller ID|Reseller Number|Dealer Number|Dealer ID|Account ID|Customer ID|Company ID|Record ID"
    "|Account ID (18)|Reseller Key|Partner Key|Customer Key|Partnernummer|Kundennummer|Kunden-Nr|Partner-Nr"
    "|Kontonummer|Händlernummer|Debitor|Debitorennummer|Numéro de partenaire|Numéro de client"
    "|Numéro de compte|Code client|Code partenaire|ID du compte|Número de socio|Número de cliente"
    "|Número de cuenta|Código de cliente|Código de socio|ID de cuenta|Número do parceiro|Número do cliente"
    "|Número da conta|Código do cliente|Código do parceiro|ID da conta|(Do Not Modify) Account|Account Key"
)
_PARTNER_NAME: Final = (
    "Partner Name|Partner|Account Name|Company Name|Reseller Name|Reseller|Dealer Name|Dealer|Store Name"
    "|Customer Name|Organization Name|Organisation Name|Account|Company|Customer|Organization|Organisation"
    "|Name|Partnername|Firma|Firmenname|Kundenname|Kontoname|Händler|Unternehmen|Unternehmensname|Kunde"
    "|Nom du partenaire|Nom du compte|Raison sociale|Nom de l'entreprise|Société|Partenaire|Client|Nom"
    "|Nombre del socio|Nombre de la cuenta|Razón social|Nombre de la empresa|Empresa|Socio|Cliente|Cuenta"
    "|Nombre|Nome do parceiro|Nome da conta|Razão social|Nome da empresa|Parceiro|Conta|Nome"
)

_WORDS: Final[dict[ListKind, dict[str, str]]] = {
    ListKind.PARTNERS: {
        "external_id": f"{_PARTNER_ID}|ID",
        "name": _PARTNER_NAME,
        "tier": "Tier|Partner Tier|Partner Level|Partner Status Level|Coverage Level|Level|Partnerstufe|Stufe"
        "|Einstufung|Partnerstatus|Niveau|Niveau de partenariat|Nivel|Nivel de socio|Nível|Nível do parceiro",
        "models": "Sales Model|Sales Models|Selling Model|Partner Model|Route to Market|Go to Market"
        "|Vertriebsmodell|Vertriebsmodelle|Modèle de vente|Modèle commercial|Modelo de venta"
        "|Modelo de ventas|Modelo de venda|Modelo de vendas",
        "sell_to": "Sell to|Sells to|Sell to %|Sell to share|OEM",
        "sell_through": "Sell through|Sells through|Sell thru|Sell through %|Sell through share",
        "sell_with": "Sell with|Sells with|Sell with %|Sell with share|Co-sell|Cosell",
        "effort": "Effort|Effort factor|Effort %|Aufwandsfaktor|Facteur d'effort|Factor de esfuerzo"
        "|Fator de esforço",
        "known_hours_per_month": "Hours per month|Monthly hours|Known hours|Known hours per month"
        "|Stunden pro Monat|Heures par mois|Horas por mes|Horas por mês",
        "known_hours_reason": "Reason for hours|Hours reason|Reason for the known hours|Grund der Stunden"
        "|Motif des heures|Motivo de las horas|Motivo das horas",
        "start": "Partner since|Partner start|Start|Start date|Customer since|Member since|Contract start"
        "|Partner seit|Kunde seit|Beginn|Vertragsbeginn|Partenaire depuis|Client depuis|Date de début"
        "|Socio desde|Cliente desde|Fecha de inicio|Parceiro desde|Data de início",
        "revenue": "Revenue|Partner revenue|Revenue last 12 months|Revenue LTM|Sales to partner"
        "|Sales to reseller|Bookings|Net sales|Sales|Turnover|Umsatz|Jahresumsatz|Partnerumsatz|Erlöse"
        "|Chiffre d'affaires|CA|Ventes|Ingresos|Ventas|Facturación|Receita|Faturamento|Vendas",
        "segment": "Segment|Business type|Partner type|Account type|Reseller type|Customer type|Type|Category"
        "|Channel|Industry|Kundentyp|Partnertyp|Art|Typ|Branche|Kategorie|Segmento|Catégorie"
        "|Type de partenaire|Type de compte|Secteur|Secteur d'activité|Tipo|Tipo de socio|Tipo de cuenta"
        "|Categoría|Sector|Tipo de parceiro|Categoria|Setor",
        "region": "Region|Territory|Sales territory|Customer territory|Account territory|Sales region|Area"
        "|Gebiet|Vertriebsgebiet|Verkaufsgebiet|Verkaufsregion|Territoire|Zone|Région commerciale|Territorio"
        "|Región|Zona|Território|Região",
        "language": "Language|Preferred language|Sprache|Korrespondenzsprache|Langue|Idioma|Língua",
        "city": "City|Town|Billing City|Address 1: City|Mailing City|Shipping City|Ort|Stadt|Ville|Ciudad"
        "|Población|Localidad|Cidade|Localidade",
        "state": "State|State Province|State or Province|Province|County|Billing State|Billing State/Province"
        "|Address 1: State/Province|State/Region|Mailing State|Shipping State|Bundesland|Kanton|Département"
        "|Provincia|Comunidad autónoma|Estado|UF|Distrito",
        "country": "Country|Country/Region|Country Region|Billing Country|Address 1: Country/Region"
        "|Mailing Country|Shipping Country|Country name|Country code|Land|Staat|Pays|País",
        **_PLACE,
        **_OWNER,
    },
    ListKind.TEAM: {
        "position_id": "Position ID|CPM ID|Seat ID|Owner ID|User ID|Employee ID|Employee number|Employee No"
        "|Sales Person ID|Rep ID|Position number|HubSpot Owner ID|(Do Not Modify) User|Personalnummer"
        "|Mitarbeiternummer|Positionsnummer|Planstelle|Matricule|Identifiant|ID de puesto"
        "|Número de empleado|ID do cargo|Número do funcionário|Matrícula|Employee Key|ID",
        "name": "Name|CPM|CPM Name|Full Name|Employee|Employee Name|Sales Person|Sales Rep|Owner|Owner Name"
        "|User|User Name|Mitarbeiter|Vollständiger Name|Nom complet|Nom|Nombre completo|Nombre|Empleado"
        "|Nome completo|Nome|Funcionário",
        "role_type": "Role type|CPM type|CPM role|Role|Job role|Rollentyp|Rolle|Rôle|Type de rôle|Rol"
        "|Tipo de rol|Função|Papel",
        "status": "Status|Seat status|Position status|Statut|Estado|Situação",
        "fte": "FTE|FTE %|FTE percent|Full time equivalent|VZÄ|Beschäftigungsgrad|Pensum|ETP|ETC|Jornada|ETI",
        "start": "Start|Start month|Start date|Hire date|First month|Eintritt|Eintrittsdatum|Beginn"
        "|Date d'entrée|Date d'embauche|Date de début|Fecha de alta|Fecha de inicio|Data de admissão"
        "|Data de início",
        "end": "End|End month|End date|Leaving date|Last month|Termination date|Austritt|Austrittsdatum|Ende"
        "|Date de sortie|Date de fin|Fecha de baja|Fecha de fin|Data de saída|Data de término",
        "regions": "Regions|Region|Home region|Home regions|Home territory|Territory|Territories"
        "|Sales territory|Area|Gebiet|Gebiete|Heimatregion|Regionen|Vertriebsgebiet|Territoire|Territoires"
        "|Régions|Zone|Territorio|Territorios|Regiones|Zona|Território|Territórios|Regiões|Região",
        "languages": "Languages|Language|Sprachen|Sprache|Sprachkenntnisse|Langues|Langue|Idiomas|Idioma"
        "|Línguas",
        "cost_centre": "Cost centre|Cost center|Kostenstelle|Centre de coûts|Centro de costes"
        "|Centro de costos|Centro de custo",
        **_PLACE,
    },
    ListKind.ASSIGNMENTS: {
        "partner": f"{_PARTNER_ID}|{_PARTNER_NAME}",
        **_OWNER,
        "model": "Sales model|Selling model|Model|Vertriebsmodell|Modell|Modèle de vente|Modèle"
        "|Modelo de venta|Modelo de venda|Modelo",
        "since": "Since|Owner since|Assigned since|Assignment date|Seit|Zugeordnet seit|Depuis|Desde",
        "effective": "Effective|Effective from|Effective month|Effective date|Valid from|Holds from|Gültig ab"
        "|Wirksam ab|Valable à partir de|En vigueur|Vigente desde|Válido desde"
        "|Em vigor desde|Válido a partir de",
    },
}

NAME_PARTS: Final = (
    ("first name", "last name"),
    ("vorname", "nachname"),
    ("prenom", "nom de famille"),
    ("nombre", "apellidos"),
    ("nome", "sobrenome"),
)
"""Pairs of columns that make up a person's name together."""

OWN_SIZE: Final = frozenset(
    {"store", "company", "annual", "own", "firm", "group", "konzern", "unternehmen", "anual", "annuel"}
)
"""Words beside "revenue" or "sales" of what a partner earns itself, which is not what we sell to it."""

REVENUE_STEMS: Final = frozenset(
    {"revenue", "revenues", "sales", "turnover", "bookings", "umsatz", "jahresumsatz", "ventes", "ventas"}
    | {"ingresos", "receita", "vendas", "faturamento", "facturacion"}
)
"""Words that make a column of numbers a candidate for revenue."""


def normalised(header: str) -> str:
    """Give the words of a header in small letters, without accents, marks and a custom field's ending.

    "Billing State/Province", "billing_state_province" and "BillingStateProvince" become the same.
    """
    spaced = _CAMEL.sub(" ", _CUSTOM_FIELD.sub("", header.strip()))
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(letter)
    )
    return " ".join(
        "".join(letter if letter.isalnum() else " " for letter in plain.casefold()).split()
    ).strip()


@cache
def words_of(kind: ListKind) -> dict[str, tuple[str, ...]]:
    """Give, by field, the normalised words above its columns, the surest first."""
    return {
        key: tuple(dict.fromkeys(normalised(word) for word in words.split("|")))
        for key, words in _WORDS[kind].items()
    }
