package se.bilaga.prose.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.scb.se, https://www.scb.se",
        "https://ekby.se/å ä.pdf, https://ekby.se/%C3%A5%20%C3%A4.pdf",
        "https://ekby.se/?q=löner&år=2025#sök, https://ekby.se/?q=l%C3%B6ner&%C3%A5r=2025#s%C3%B6k",
        "https://ekby.se/a%20b%2, https://ekby.se/a%20b%252",
        "https://ekby.se/a#b#c[1]|{}, https://ekby.se/a#b%23c%5B1%5D%7C%7B%7D",
        "HTTPS://Räksmörgås.se:8080/a, https://xn--rksmrgs-5wao1o.se:8080/a",
        "https://anna:hemligt@ekby.se/, https://anna:hemligt@ekby.se/",
        "mailto:åsa@ekby.se?subject=Plan för 2025, -",
        "mailto:åsa@ekby.se?subject=Plan, mailto:%C3%A5sa@ekby.se?subject=Plan",
        "#mål, #mål"
    })
    void anAddressBecomesAUri(String address, String uri) {
        assertEquals(uri, Links.uri(address).orElse("-"));
        if (uri.startsWith("https")) {
            assertEquals(uri, URI.create(uri).toASCIIString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///a",
                "ekby.se",
                "https://a\\b",
                "data:a",
                "mailto:",
                "#",
                "https://.",
                "https:// ekby.se"
            })
    void anotherIsNone(String address) {
        assertEquals("-", Links.uri(address).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/, www.scb.se, www.scb.se",
        "https://evil.example/, Läs på https://scb.se/a., scb.se",
        "https://www.scb.se@evil.example/, https://www.scb.se, www.scb.se",
        "https://scb.se.evil.example/, scb.se, scb.se",
        "mailto:eva@evil.example, anna@ekby.se, anna@ekby.se",
        "https://www.scb.se/a, scb.se, -",
        "https://www.scb.se/a, https://WWW.SCB.SE/b, -",
        "https://statistik.scb.se/, scb.se, -",
        "https://räksmörgås.se/, www.räksmörgås.se, -",
        "https://ekby.se/rapport.pdf, rapport.pdf, -",
        "https://ekby.se/, Läs mer om Ekby t.ex. här, -",
        "mailto:anna@ekby.se?subject=a, anna@ekby.se, -",
        "#mål, www.scb.se, -"
    })
    void theWordsOfALinkNameNoOtherPlace(String address, String shown, String other) {
        assertEquals(other, Links.otherShown(address, shown).orElse("-"));
    }
}
