"""Headers of the CPM who looks after a partner: what CRM systems call the owner."""

from typing import Final

_OWNERS: Final = (
    "Owner",
    "Besitzer",
    "Inhaber",
    "Betreuer",
    "Kundenbetreuer",
    "Partnerbetreuer",
    "Propriétaire",
    "Propietario",
    "Proprietário",
)
_MANAGERS: Final = (
    "Partner Account Manager|Channel Account Manager|Partner Manager|Channel Manager|Account Manager"
    "|Alliance Manager|Partner Business Manager|Partner Sales Manager|Channel Sales Manager"
    "|Partner Development Manager|Key Account Manager|Key Account|Sales Person|Salesperson|Sales Rep"
    "|Sales Representative|Account Executive|Sales Manager|Sales Owner|Account Rep|Partner Owner|CPM|CAM"
    "|PAM|Partnermanager|Channelmanager|Vertriebsmitarbeiter|Vertriebsbeauftragter|Vertreter|Außendienst"
    "|Zuständiger Außendienst|Zuständiger Mitarbeiter|Zuständiger Mitarbeiter für das Unternehmen"
    "|Zuständig|Zuständige Person|Verantwortlicher|Verantwortlich|Gebietsleiter|Gebietsverkaufsleiter"
    "|Responsable de compte|Responsable partenaires|Responsable commercial|Responsable|Commercial"
    "|Chargé de compte|Chargé d'affaires|Gestionnaire de compte|Gestor de cuenta|Gerente de cuenta"
    "|Gestor de cuentas|Ejecutivo de cuenta|Ejecutivo de canal|Ejecutivo|Comercial|Vendedor"
    "|Responsable de cuenta|Gerente de canal|Gerente de conta|Gerente de contas|Gestor de conta|Gestor"
    "|Executivo de contas|Executivo de canal|Responsável|Responsável pela conta"
)
_IDS: Final = (
    "ID",
    "Number",
    "No",
    "Nr",
    "Nummer",
    "Code",
    "Key",
    "Identifiant",
    "Numéro",
    "Código",
    "Kürzel",
)

OWNERS: Final = {
    "cpm": "|".join(
        f"{owner} {key}|{key} {owner}" for owner in (*_OWNERS, *_MANAGERS.split("|")) for key in _IDS
    )
    + "|Owner|CPM|CAM|PAM|Position ID|Employee ID|Vertreternummer|Mitarbeiternummer|Matricule|Matrícula",
    "cpm_name": "|".join((*_OWNERS, _MANAGERS)),
}
BESIDE_OWNERS: Final = (
    "account accounts company companies customer organization partner reseller name names full display"
    " firma firmen unternehmen konto kunden vollstandiger compte entreprise partenaire nom complet cuenta"
    " empresa cliente socio nombre completo conta parceiro nome current assigned responsible our"
    " aktueller zugewiesener actuel actual atual"
)
