"""Headers of places, of notes, and what stands beside them in exports."""

from typing import Final

from cpm_planner.exchange.mapping.word_lists import words_in

ENTITY: Final = (
    "account accounts company companies corporate customer customers dealer distributor member"
    " organization organisation partner partners reseller resellers store vendor firma firmen kunde"
    " kunden konto handler haendler unternehmen unternehmens debitor client clients compte comptes"
    " entreprise entreprises partenaire partenaires revendeur societe cliente clientes cuenta cuentas"
    " distribuidor empresa empresas socio socios conta contas parceiro parceiros revenda canal channel"
)
"""Words for the partner itself: beside what is said of it they change nothing."""

_TEXT_ONLY: Final = "text only nur texte uniquement solo sólo texto somente apenas field"
_ADDRESS: Final = (
    "address 1 billing invoice main primary hq headquarters headquarter head office registered legal"
    " location adresse anschrift rechnung rechnungs rechnungsadresse rechnungsanschrift hauptsitz"
    " firmensitz sitz facturation siege social principale direccion facturacion fiscal sede matriz"
    " principal endereco cobranca fatura name nom nombre nome"
)
SECOND_CHOICE: Final = words_in(
    "shipping ship delivery mailing visiting liefer lieferadresse lieferanschrift versand postanschrift"
    " expedition livraison envio entrega correspondance envoi"
)
"""Words of addresses that count only where there is no better one."""

BESIDE_PLACES: Final = " ".join((ENTITY, _TEXT_ONLY, _ADDRESS, *sorted(SECOND_CHOICE)))

PLACES: Final = {
    "latitude": "Latitude|Lat|Geo Latitude|Breitengrad|Breite|Latitud|Latitude GPS",
    "longitude": "Longitude|Lon|Lng|Long|Geo Longitude|Längengrad|Länge|Longitud|Longitude GPS",
    "city": "City|Town|City/Town|City/town/village/locality|Locality|Ort|Stadt|Wohnort|Ville|Localité"
    "|Commune|Ciudad|Población|Localidad|Municipio|Cidade|Localidade|Município",
    "state": "State|State/Province|Province|State/Region|State/County|Province/Region|County|State Code"
    "|UF|Bundesland|Bundesland/Kanton|Bundesland/Provinz|Bundesland/Region|Kanton|Provinz|État/Province"
    "|Province|État|État/Région|Département|Département/Région|Estado o provincia|Estado/Provincia"
    "|Estado/Región|Provincia|Comunidad autónoma|Estado/Província|Estado/Região|Estado|Distrito",
    "country": "Country|Country/Region|Country/Territory|Country Code|ISO Country Code|Nation|Land"
    "|Land/Region|Staat|Ländercode|Länderkennzeichen|Pays|Pays/Région|Code pays|País|País o región"
    "|País/Región|Código de país|País/Região|Código do país",
}

NOTE: Final = (
    "Note|Notes|Comment|Comments|Remark|Remarks|Description|Notiz|Notizen|Bemerkung|Bemerkungen|Anmerkung"
    "|Anmerkungen|Kommentar|Kommentare|Beschreibung|Remarque|Remarques|Commentaire|Commentaires"
    "|Observations|Nota|Notas|Comentario|Comentarios|Observaciones|Descripción|Comentário|Comentários"
    "|Observação|Observações|Descrição"
)
