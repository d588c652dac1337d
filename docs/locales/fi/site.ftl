guide-welcome = Tiedote-ohjelma tekee tekstitiedostoista ministeriön verkkosivuston suomeksi, ruotsiksi ja englanniksi. Tämä opas on tehty samalla ohjelmalla.
guide-writer = Sinulle, joka kirjoitat tiedotteita: ensimmäinen tiedote, kuvat, liitteet, linkit, viestit ja tavallisimmat virheet.
guide-translator = Sinulle, joka käännät: mitä käännetään, tiivistelmä ajoissa ja alkuperäisen muutokset.
guide-editor = Sinulle, joka vastaat julkaisemisesta: työpöytä, julkaisukielto, oikaisut, poistaminen ja sääntöjen tasot.
guide-rules = Kaikki säännöt: miksi sääntö on, mihin se perustuu, esimerkki ja ohje.
