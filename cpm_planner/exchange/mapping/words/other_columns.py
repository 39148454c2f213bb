"""Words of headers that no field takes; they keep a header from being taken for its neighbour."""

from typing import Final

from cpm_planner.exchange.mapping.word_lists import words_in

OTHER: Final = words_in(
    "activity activite actividad atividad aktivitat contact contacts contacto contato kontakt kontakte"
    " ansprechpartner opportunity opportunities deal deals lead leads created create modified updated"
    " update erstellt geandert phone telefon telephone telefono telefone mobile fax email mail courriel"
    " correo website web site domain street strasse rue calle rua zip postal code cep plz parent old"
    " former previous prior backup deputy ancien ancienne anterior alt alter stellvertreter count counter"
    " counts orders order currency devise moneda moeda wahrung employees mitarbeiterzahl rating bewertung"
    " evaluation source quelle role roles division team manager title titel puesto cargo poste job stage"
    " phase etapa stages credit limit method status statut stato reason grund raison checksum tag label"
    " search term sum amount budget target quota forecast potential first last"
)
