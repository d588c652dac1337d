### Mitä tekstien säännöt tietävät kielestä. Näitä sanoja ei tulosteta.

# Kielen tunnus ISO 639-3:n mukaan, jolla kielentunnistin sen tuntee.
language-code = fin
# Kielen yleisimpiä sanoja, joita muissa kielissä ei ole: niistä teksti tunnetaan nopeasti.
language-words = ja ei että ovat oli sekä myös joka jotka mutta kun jos tai voi hän sen ne niin kuin mukaan vuonna olla tämä tämän sitä noin jo vain eli mitä kaikki siitä sillä ollut eivät kanssa tulee vuoden vuosina jossa joita jonka heidän hänen meidän koko uusi uuden esimerkiksi lisäksi voidaan voivat kunnes jälkeen ennen kautta kohti kuten
# Kymmenen potenssit sanoina, joiden alusta ne tunnetaan.
language-scales = 3:tuhat 3:tuhan 6:miljoon 6:milj 9:miljard 9:mrd
# Kellonajat, joihin lisätään kaksitoista; viiva, jos kielessä ei ole sellaisia.
language-afternoon = -
# Sanat viikonpäivän ja päivän välissä; viiva, jos niitä ei ole.
language-before-date = -
# Nimen jäljessä tuttuja taivutuspäätteitä.
language-endings = n in en an ön ta tä a ä lle lla llä lta ltä ssa ssä sta stä na nä ksi on seen kaan kään kin
# Nimen lopun muutoksia: perusmuoto ja vartalo.
language-stems = nen:s
# Päätteet, joita tittelillä voi nimen edellä olla.
language-title-endings = n
# Sanoja, jotka heti tittelin edellä kertovat muusta ajasta tai sijaisuudesta; tähti: mikä tahansa loppu.
language-other-times = entinen entise* entist* ent. edellinen edellise* edellist* edeltäj* edeltän* silloin silloin* silloise* silloist* tuolloin tuolloin* tuolloise* tuolloist* aiempi aiempa* aiemma* aikaisempi aikaisempa* aikaisemma* tuleva tulevan tulevaa tulevalle tulevalta tulevalla tulevasta tulevaksi tulevana uusi uude* uutta seuraava seuraavan seuraavaa seuraavalle nimitetty nimitety* valittu valitu* väistyv* väistyn* eronnut eronneen eronnee* eroava* sijais* vt. vt vs. vs vara edesmenn*
# Sanoja, joista nimen jäljessä tuntee hallituksen.
language-governments = hallitus hallitukse* hallitust* hallitusohjelm* hallituskau*
# Sanoja, joiden jäljessä on hallituksen johtaja; viiva, jos niitä ei ole.
language-led-by = -
# Sidesanat.
language-and = ja sekä
