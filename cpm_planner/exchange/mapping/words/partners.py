"""Headers of lists of partners."""

from typing import Final

from cpm_planner.exchange.mapping.words.owners import BESIDE_OWNERS, OWNERS
from cpm_planner.exchange.mapping.words.places import BESIDE_PLACES, ENTITY, NOTE, PLACES

_ENTITIES: Final = (
    "Account|Company|Customer|Partner|Reseller|Dealer|Distributor|Organization|Store|Konto|Firma|Händler"
    "|Unternehmen|Kunde|Debitor|Compte|Entreprise|Client|Partenaire|Revendeur|Société|Cuenta|Empresa"
    "|Cliente|Socio|Distribuidor|Conta|Parceiro|Revenda|Canal"
)
_LOCKED: Final = "(Do Not Modify)|(Nicht ändern)|(Ne pas modifier)|(No modificar)|(Não Modificar)"

BESIDE_CURRENCY: Final = (
    "net annual bookings revenue sales turnover converted umsatz umsatzes chiffre affaires ca ventas ingresos"
    " vendas receita faturamento facturacion iso name nom nombre nome local"
)

_BARE_ID: Final = (
    "External ID|Number|No|Nr|Nummer|Numéro|Número|Code|Código|ID|Record ID|Key|Identifiant|Member ID"
    "|Datensatz ID|Kd Nr|Kdnr|ID de fiche d'informations|ID de registro|ID do registro|Case Safe ID"
    "|GUID|Identificador"
)
PARTNER_ID: Final = "|".join(
    (
        _BARE_ID,
        *(f"{locked} {entity}" for locked in _LOCKED.split("|") for entity in _ENTITIES.split("|")),
        _ENTITIES,
    )
)
_OTHER_NAMES: Final = (
    "Legal Name|Name 1|Firmierung|Raison sociale|Razón social|Razão social|Trading Name"
    "|Nombre comercial|Nome fantasia|Name|=Nom|=Nombre|=Nome"
)
PARTNER_NAME: Final = "|".join(
    (
        "|=".join(
            f"{entity} Name|=Name {entity}|=Nom {entity}|=Nombre {entity}|=Nome {entity}"
            for entity in _ENTITIES.split("|")
        ),
        _OTHER_NAMES,
        _ENTITIES.replace("|", "|="),
    )
)

PARTNERS: Final = {
    "external_id": PARTNER_ID,
    "name": PARTNER_NAME,
    "tier": "Tier|Level|Program Level|Coverage Level|Membership Level|Grade|Stufe|Einstufung"
    "|Partnerstatus|Status Level|Partner Level Status|Niveau|Niveau de partenariat|Nivel|Nível",
    "models": "Sales Model|Sales Modell|Sales Models|Selling Model|Sales Motion|Partner Model"
    "|Route to Market|Go to Market|Vertriebsmodell|Vertriebsmodelle|Vertriebsweg|Modèle de vente"
    "|Modèle commercial|Modelo de venta|Modelo de ventas|Modelo comercial|Modelo de venda|Modelo de vendas",
    "sell_to": "Sell to|Sells to|Sell to %|Sell to share|OEM",
    "sell_through": "Sell through|Sells through|Sell thru|Sell through %|Sell through share",
    "sell_with": "Sell with|Sells with|Sell with %|Sell with share|Co-sell|Cosell",
    "effort": "Effort|Effort factor|Effort %|Aufwandsfaktor|Facteur d'effort|Factor de esfuerzo"
    "|Fator de esforço",
    "known_hours_per_month": "Hours per month|Monthly hours|Known hours|Known hours per month"
    "|Stunden pro Monat|Heures par mois|Horas por mes|Horas por mês",
    "known_hours_reason": "Reason for hours|Hours reason|Reason for the known hours|Grund der Stunden"
    "|Motif des heures|Motivo de las horas|Motivo das horas",
    "start": "Partner since|Partner start|Partner start date|Customer since|Member since|Since"
    "|Contract start|Contract start date|Start date|Start|Partner seit|Kunde seit|Vertragsbeginn|Beginn"
    "|Partenaire depuis|Client depuis|Début de contrat|Date de début|Socio desde|Cliente desde"
    "|Fecha de inicio|Inicio de contrato|Parceiro desde|Data de início|Início do contrato",
    "end": "Partner until|Partner end|Partner end date|Contract end|Contract end date|Contract expiry"
    "|Contract expiration date|End date|Termination date|Partner bis|Vertragsende|Kündigung zum"
    "|Partenaire jusqu'au|Fin de contrat|Date de fin|Date de fin de contrat|Socio hasta|Fin de contrato"
    "|Fecha de fin|Fecha de fin de contrato|Parceiro até|Fim do contrato|Data de término"
    "|Término do contrato",
    "growth": "Growth|Growth %|Expected growth|Expected growth %|Growth rate|Annual growth|Yearly growth"
    "|Wachstum|Wachstum %|Erwartetes Wachstum|Wachstum p.a.|Croissance|Croissance %|Croissance attendue"
    "|Croissance annuelle|Crecimiento|Crecimiento %|Crecimiento esperado|Crecimiento anual|Crescimento"
    "|Crescimento %|Crescimento esperado|Crescimento anual",
    "revenue": "Revenue",
    "currency": "Revenue Currency|Currency|Currency Code|Currency ISO Code|ISO Currency|Transaction Currency"
    "|Account Currency|Währung|Währungscode|Währung des Umsatzes|Devise|Code devise|Monnaie|Moneda"
    "|Código de moneda|Divisa|Moeda|Código da moeda",
    "segment": "Type|Business type|Segment|Classification|Relationship type|Category|Group|Class|Kind"
    "|Industry|Vertical|Typ|Art|Beziehungstyp|Kategorie|Gruppe|Klasse|Klassifizierung|Branche|Segmento"
    "|Catégorie|Classe|Type de relation|Secteur d'activité|Secteur|Tipo|Tipo de relación|Categoría|Clase"
    "|Sector|Tipo de relação|Categoria|Setor|Ramo",
    "region": "Region|=Territory|=Sales territory|Sales region|Sales district|Sales area|District|Area"
    "|Geo|Theater|Gebiet|Vertriebsgebiet|Verkaufsgebiet|Verkaufsregion|Vertriebsregion|Territoire|Région"
    "|Région commerciale|Secteur commercial|Zone|Zone commerciale|Territorio|Región|Zona|Zona de ventas"
    "|Território|Região|Regional",
    "language": "Language|Preferred language|Primary language|Correspondence language|Sprache"
    "|Korrespondenzsprache|Bevorzugte Sprache|Langue|Langue préférée|Idioma|Idioma preferido|Língua",
    "note": NOTE,
    **PLACES,
    **OWNERS,
}

BESIDE_PARTNERS: Final = {
    "external_id": f"{ENTITY} crm sap unique 18",
    "name": f"{ENTITY} official legal alliance",
    "tier": f"{ENTITY} partnership partenariat program programme current strategic",
    "models": ENTITY,
    "currency": f"{ENTITY} {BESIDE_CURRENCY}",
    "segment": f"{ENTITY} business",
    "region": f"{ENTITY} name sales nom nombre nome",
    "language": ENTITY,
    "note": ENTITY,
    **dict.fromkeys(PLACES, BESIDE_PLACES),
    **dict.fromkeys(OWNERS, BESIDE_OWNERS),
}
