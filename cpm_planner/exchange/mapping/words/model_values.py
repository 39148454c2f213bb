"""What lists in five languages call the ways to sell with a partner, as far as the words leave no doubt."""

from typing import Final

from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.model.sales_model import SalesModel

_TO, _THROUGH, _WITH = SalesModel

_PHRASES: Final[dict[tuple[SalesModel, ...], str]] = {
    (_TO,): "sell to|sells to|sell-to partner|OEM|OEM partner|original equipment manufacturer|ODM"
    "|embedded|embedded OEM|white label|private label|Verkauf an|Erstausrüster"
    "|fabricant d'équipement d'origine|équipementier|vente à|fabricante de equipo original"
    "|fabricante de equipos originales|venta a|fabricante de equipamento original|marca blanca"
    "|marca branca|venda para",
    (_THROUGH,): "sell through|sells through|sell-through partner|sell partner|distributor|distribution"
    "|value added distributor|VAD|wholesaler|wholesale|dealer|retailer|reseller|volume reseller|two tier"
    "|resale|Verkauf über|Distribution|Großhändler|Großhandel|Händler|Fachhändler|Fachhandel"
    "|Vertragshändler|Wiederverkäufer|Handelspartner|distributeur|grossiste|revendeur|concessionnaire"
    "|détaillant|vente indirecte|distribuidor|mayorista|revendedor|concesionario|minorista|atacadista"
    "|revenda|concessionária|varejista",
    (_WITH,): "sell with|sells with|sell-with partner|co-sell|cosell|co-selling|joint selling|referral"
    "|referral partner|referrer|Empfehlungspartner|Empfehler|Vermittler|Vermittlungspartner|Tippgeber"
    "|gemeinsamer Verkauf|apporteur d'affaires|prescripteur|partenaire de recommandation|co-vente"
    "|vente conjointe|socio de referencia|socio de referidos|referidor|prescriptor|venta conjunta"
    "|parceiro de indicação|indicador|parceiro indicador|venda conjunta",
    (_WITH, _THROUGH): "value added reseller|value adding reseller|value-add reseller|VAR|Systemhaus"
    "|Mehrwert-Reseller|Mehrwerthändler|Value-Added-Händler|revendeur à valeur ajoutée|RVA"
    "|revendedor de valor añadido|revendedor de valor agregado|revenda de valor agregado"
    "|revendedor com valor agregado",
}
"""Words that people mean different things by, such as system integrator or agent, are left to the user."""

MODELS: Final[dict[tuple[str, ...], tuple[str, ...]]] = {
    tuple(normalised(phrase).split()): tuple(model.value for model in models)
    for models, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
"""The sales models that a phrase, given as its words, stands for."""

HARMLESS: Final = words_in(
    "partner partners partenaire partenaires socio socios parceiro parceiros channel canal type typ tipo"
    " status certified authorized authorised autorise autorisierter autorizado zertifizierter official"
    " national regional local lokal global"
)
"""Words beside a phrase that change nothing."""

AGAINST: Final = words_in(
    "no not non none never kein keine nicht ex former formerly past previous ehemalig ehemaliger ehemals"
    " ancien ancienne sans sin sem nao ningun nenhum prospect prospective potential potentiell"
    " potentieller potenziell potentiel potencial target competitor wettbewerber konkurrent concurrent"
    " competidor concorrente terminated gekundigt inactive inaktiv inactif inactivo inativo"
)
"""Words beside a phrase that may say the contrary."""
