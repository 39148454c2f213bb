"""What lists in five languages write for tiers, states of a seat, and for nothing."""

from typing import Final

from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.model.cpm import SeatStatus

_METALS: Final = {
    "platinum": "platin platine platino platina",
    "gold": "or oro ouro",
    "silver": "silber argent plata prata",
    "bronze": "bronce",
    "diamond": "diamant diamante",
}
METALS: Final = {word: metal for metal, words in _METALS.items() for word in words.split()}
"""Tiers are called after metals everywhere, each in its language; this gives the English word."""

BESIDE_TIERS: Final = words_in(
    "tier level stufe niveau nivel partner partners partenaire socio parceiro status program programme"
    " programm class klasse member"
)

_STATES: Final = {
    SeatStatus.ACTIVE: "active|filled|hired|employed|in seat|on leave|leave of absence|aktiv|besetzt"
    "|angestellt|in elternzeit|beurlaubt|actif|pourvu|en poste|en congé|activo|ocupado|contratado"
    "|ativo|preenchido|em licença",
    SeatStatus.OPEN: "open|vacant|unfilled|vacancy|open requisition|open req|recruiting|in recruiting"
    "|offen|vakant|unbesetzt|in ausschreibung|ouvert|à pourvoir|en recrutement|vacante|abierto"
    "|por cubrir|en selección|aberto|vago|em aberto|em recrutamento",
    SeatStatus.PLANNED: "planned|approved|tbh|to be hired|to hire|new hire|budgeted|future hire|geplant"
    "|bewilligt|einzustellen|neueinstellung|budgetiert|prévu|planifié|à recruter|à embaucher|budgété"
    "|planificado|presupuestado|por contratar|previsto|planejado|planeado|orçado|a contratar",
    SeatStatus.BACKFILL: "backfill|back fill|backfill open|replacement|replacement hire|nachbesetzung|ersatz"
    "|nachfolge|remplacement|en remplacement|reemplazo|sustitución|reposição|substituição",
    SeatStatus.LEAVING: "leaving|leaver|notice given|notice period|on notice|resigned|departing|terminating"
    "|ausscheidend|gekündigt|im austritt|in kündigung|sortant|en partance|démissionnaire|en préavis"
    "|saliente|de salida|en preaviso|de saída|em aviso prévio|em desligamento",
}
STATES: Final = {
    normalised(word): status.value for status, words in _STATES.items() for word in words.split("|")
}

_NOBODY: Final = (
    "house account|house|unassigned|unowned|no owner|nobody|none|open|vacant|vacancy|tbd|tbh|n/a|queue"
    "|pool|admin|administrator|system|system user|integration|integration user|api user|deleted user"
    "|inactive user|partner team|nicht zugeordnet|nicht zugewiesen|ohne betreuer|unbesetzt|offen|vakant"
    "|niemand|keiner|hausaccount|innendienst|non attribué|sans propriétaire|vacant|personne|aucun"
    "|à pourvoir|sin asignar|sin propietario|sin vendedor|sin vendedor asignado|vacante|nadie|ninguno"
    "|não atribuído|sem proprietário|sem vendedor|vago|ninguém|nenhum"
)
NOBODY: Final = frozenset(normalised(word) for word in _NOBODY.split("|"))
"""Words that stand in place of an owner's name where nobody looks after a partner."""

NOTHING: Final = frozenset(
    normalised(word)
    for word in [
        "n/a",
        "na",
        "n.a.",
        "none",
        "--none--",
        "null",
        "nil",
        "unknown",
        "tbd",
        "not set",
        "not applicable",
        "keine",
        "keiner",
        "k.A.",
        "unbekannt",
        "offen",
        "nicht gesetzt",
        "aucun",
        "aucune",
        "inconnu",
        "non renseigné",
        "ninguno",
        "ninguna",
        "desconocido",
        "sin definir",
        "nenhum",
        "nenhuma",
        "desconhecido",
        "não definido",
        "não informado",
    ]
)
"""Words that say that nothing is known."""
