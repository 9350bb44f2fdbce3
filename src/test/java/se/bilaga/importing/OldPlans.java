package se.bilaga.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Old plans as different people write them, made up before the import had read any of them. */
public final class OldPlans {
    private OldPlans() {}

    /** Each by the habit that tells it from the others. */
    public static byte[] of(String habit) {
        return Objects.requireNonNull(all().get(habit), habit);
    }

    /** All of them. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("fetstil", boldHeadings());
        all.put("punktlistor", activitiesInLists());
        all.put("textrutor", figuresInBoxes());
        all.put("granskad", reviewed());
        all.put("versaler", capitals());
        return all;
    }

    /** No styles, bold headings in three sizes, a table of activities that goes on over a page. */
    private static byte[] boldHeadings() {
        return new WordMaker()
                .bold("Strategisk kompetensförsörjningsplan 2024–2026", 40)
                .text("Kultur- och fritidsförvaltningen")
                .text("Dnr KFN 2023/412")
                .text("2023-11-28")
                .text("")
                .bold("Inledning", 32)
                .text(
                        "Förvaltningen har 214 medarbetare på bibliotek, i kulturskolan och på fritidsgårdarna. Planen ska hjälpa cheferna att se vilken kompetens som behövs de närmaste åren, och hur den ska finnas på plats.")
                .text("Den bygger på samtal i ledningsgruppen hösten 2023 & på medarbetarsamtalen (se www.ekby.se).")
                .bold("Nuläge", 32)
                .bold("Personalstruktur", 26)
                .text("Tabellen visar antalet tillsvidareanställda i varje verksamhet den sista oktober.")
                .table(
                        "Verksamhet|2021|2022|2023",
                        "Bibliotek|71|69|68",
                        "Kulturskola|58|61|64",
                        "Fritidsgårdar|80|79|82",
                        "Summa|209|209|214")
                .text("Källa: Personec P")
                .text("Antalet medarbetare har ökat med 5 på ett år. Flest är de på fritidsgårdarna, 82 personer.")
                .bold("Sjukfrånvaro", 26)
                .text("Sjukfrånvaron har gått ned men är fortfarande högre än före pandemin.")
                .table(
                        "|2022|2023|Förändring",
                        "Kvinnor|7,4 %|6,9 %|-0,5",
                        "Män|4,1 %|4,3 %|0,2",
                        "Totalt|6,2 %|5,9 %|-0,3")
                .bold("Utmaningar", 32)
                .text("Tre saker väger tyngst:")
                .text("- pensionsavgångar bland bibliotekarierna")
                .text("- svårt att få sökande till timtjänster i kulturskolan")
                .text("- kvällsarbete som gör det svårt att behålla fritidsledare.")
                .bold("Handlingsplan", 32)
                .table(
                        "Utmaning|Vad ska göras?|Vem?|När?|Hur följs det upp?",
                        "Pensionsavgångar|Kartlägg vilka som går i pension före 2027|HR|2024-03-31|I ledningsgruppen",
                        "^|Starta ett mentorsprogram för nya bibliotekarier|Bibliotekschef|Q3 2024|Enkät till deltagarna")
                .text("")
                .table(
                        "Utmaning|Vad ska göras?|Vem?|När?|Hur följs det upp?",
                        "Timtjänster|Slå ihop timmar till hela tjänster|Rektor kulturskolan|hösten 2024|Antal heltider",
                        "Kvällsarbete|Pröva rullande scheman på två gårdar|Fritidschef, HR|2025|Medarbetarenkäten")
                .bold("Uppföljning", 32)
                .text("Planen följs upp varje år i samband med bokslutet.")
                .bytes();
    }

    /** Typed numbers before headings, a typed contents list, activities as items with who and when after them. */
    private static byte[] activitiesInLists() {
        return new WordMaker()
                .large("Ekby kommun", 24)
                .large("Kompetensförsörjningsplan", 48)
                .large("Tekniska förvaltningen 2025-2027", 28)
                .text("Innehållsförteckning")
                .text("1 Bakgrund\t2")
                .text("2 Kompetensläget\t2")
                .text("2.1 Medarbetarna\t3")
                .text("2.2 Rörligheten\t3")
                .text("3 Aktiviteter\t4")
                .bold("1 Bakgrund", 28)
                .text(
                        "Tekniska förvaltningen sköter gator, parker, vatten och avfall. Under perioden byggs ett nytt vattenverk, och det kräver kompetens som förvaltningen inte har i dag.")
                .bold("2 Kompetensläget", 28)
                .bold("2.1 Medarbetarna", 24)
                .text("Av förvaltningens 163 medarbetare är 41 kvinnor och 122 män.")
                .text("Tabell 1: Medarbetare efter ålder och kön, 2024")
                .table(
                        "Ålder|Kvinnor|Män|Totalt",
                        "-29 år|6|15|21",
                        "30-49 år|22|58|80",
                        "50- år|13|49|62",
                        "Totalt|41|122|163")
                .bold("2.2 Rörligheten", 24)
                .text("Som framgår av tabell 2 slutar fler än förut.")
                .text("Tabell 2: Avgångar och nyanställda")
                .table("År|Avgångar|Nyanställda", "2022|14|11", "2023|17|19", "2024|21|18")
                .bold("3 Aktiviteter", 28)
                .bold("3.1 Attrahera", 24)
                .text("För att fler ska söka sig till oss:")
                .text("•\tSommarjobb för teknikstudenter (projektledare, 2025)")
                .text("•\tFilm om vattenverket för webben (kommunikatör, mars 2025)")
                .bold("3.2 Utveckla", 24)
                .text("Vi kommer att göra följande:")
                .text("•\tUtbilda åtta drifttekniker i ny styrteknik (ansvarig: enhetschef; klart: 2025-12-31)")
                .text("•\tLärlingsplatser tillsammans med gymnasiet (ansvarig: HR; klart: löpande)")
                .text("•\tStudiebesök hos Ekbergas vattenverk")
                .bold("3.3 Avsluta", 24)
                .text("•\tAvslutssamtal med alla som slutar (HR, löpande)")
                .text("•\tÖverlämning med en månads dubbel bemanning (enhetschef)")
                .bold("4 Så följs planen upp", 28)
                .text("Förvaltningsledningen går igenom aktiviteterna i februari och september.")
                .bytes();
    }

    /** Figures in text boxes, dots and dashes for what is missing, thousands with points, sums that do not add up. */
    private static byte[] figuresInBoxes() {
        return new WordMaker()
                .styled("Title", "Title", "Personalbokslut 2024")
                .styled("Subtitle", "Subtitle", "Omsorgsförvaltningen")
                .table(
                        "Nämnd:|Omsorgsnämnden",
                        "Diarienr:|OMS-2025/18",
                        "Datum:|14 februari 2025",
                        "Handläggare:|HR-strategen")
                .heading(1, "Året i korthet")
                .box("1.482", "tillsvidareanställda")
                .box("5,8 % sjukfrånvaro")
                .text(
                        "Omsorgsförvaltningen är kommunens största arbetsplats. Det här bokslutet visar hur många vi är, hur vi mår och vad det kostar.")
                .heading(1, "Medarbetarna")
                .heading(2, "Antal anställda")
                .text("Antal tillsvidareanställda per avdelning den 31 december")
                .table(
                        "Avdelning|Kvinnor|<|Män|<|Summa|<",
                        "|2023|2024|2023|2024|2023|2024",
                        "Hemtjänst|512|498|88|95|600|593",
                        "Särskilt boende|601|610|97|104|698|714",
                        "Myndighet|..|71|..|9|82|80",
                        "Summa|1.113|1.179|185|208|1.380|1.387")
                .text("Not: Myndighet särredovisades inte efter kön 2023.")
                .heading(2, "Tidsbegränsat anställda")
                .table(
                        "Anställningsform|2022|2023|2024",
                        "Vikariat|102|97|88",
                        "Allmän visstid|44|-|-",
                        "Särskild visstid|-|51|49",
                        "Totalt|146|148|139")
                .heading(1, "Kostnader")
                .text("Lönekostnaden ökade till 812,4 mnkr.")
                .table(
                        "Kostnad (tkr)|2023|2024|Förändring",
                        "Löner|598 300|611 900|2,3 %",
                        "Arbetsgivaravgifter|188 000|192 300|2,3 %",
                        "Övrigt|8 100|8 200|1,2 %")
                .heading(1, "Analys")
                .text(
                        "Sjukfrånvaron om 5,8 % är lägre än målet 6,5 %. Antalet medarbetare i hemtjänsten har minskat med 7 personer, till 593.")
                .bytes();
    }

    /** Heading styles, but reviewed: tracked changes, comments, footnotes; merged cells, a checklist with crosses, risks. */
    private static byte[] reviewed() {
        return new WordMaker()
                .styled("Title", "Title", "Arbetsmiljörapport 2024")
                .text("Förvaltning: Bildningsförvaltningen")
                .text("Nämnd: Bildningsnämnden")
                .text("Version: 0.9")
                .heading(1, "Sammanfattning")
                .raw("<w:p>" + WordMaker.run("Arbetsmiljön har blivit ", "")
                        + "<w:del w:id=\"90\" w:author=\"A\">"
                        + WordMaker.run("mycket ", "").replace("w:t", "w:delText")
                        + "</w:del><w:ins w:id=\"91\" w:author=\"A\">" + WordMaker.run("något ", "") + "</w:ins>"
                        + WordMaker.run("bättre under året.", "") + "</w:p>")
                .raw("<w:p><w:pPr><w:rPr><w:del w:id=\"92\"/></w:rPr></w:pPr>"
                        + "<w:del w:id=\"93\">"
                        + WordMaker.run("Det här stycket ska bort.", "").replace("w:t", "w:delText")
                        + "</w:del></w:p>")
                .remarked(
                        "Fyra av tio rektorer upplever att de hinner med sitt uppdrag.",
                        "Stämmer siffran? Kolla enkäten.")
                .noted("Hot och våld har ökat i grundskolan.", "Gäller anmälda händelser i KIA.")
                .heading(1, "Det systematiska arbetsmiljöarbetet")
                .heading(2, "Årlig uppföljning")
                .table(
                        "Fråga|Ja|Nej|Delvis|Kommentar",
                        "Har alla enheter genomfört skyddsrond?|x||||",
                        "Har skyddsombuden varit med?|||x|Saknas på två skolor",
                        "Finns rutiner för hot och våld?|X||||",
                        "Är uppgifterna fördelade skriftligt?||x||Klart i maj")
                .heading(2, "Tillbud och skador")
                .table("Händelser|2023|2024", "Tillbud|212|240", "Olycksfall|61|55", "Färdolycksfall|8|11")
                .heading(1, "Risker och åtgärder")
                .table(
                        "Risk|S|K|R|Åtgärd|Ansvarig|Klart",
                        "Hög arbetsbelastning för rektorer|4|3|12|Administrativt stöd på varje skola|Skolchef|2025-08-01",
                        "^|^|^|^|Färre uppdrag vid sidan av|Skolchef, HR|Q4 2025",
                        "Hot och våld mot personal|3|4|12|Utbildning i lågaffektivt bemötande|Rektor|löpande",
                        "Buller i matsalar|3|2|6|Ljudabsorbenter i tre matsalar|Fastighet|juni 2025")
                .heading(1, "Förslag till beslut")
                .item(2, "Bildningsnämnden godkänner rapporten.")
                .item(2, "Rapporten överlämnas till kommunstyrelsen.")
                .bytes();
    }

    /** Headings in capitals of one size, months as a spreadsheet writes them, a sum first, a table in a cell, goals. */
    private static byte[] capitals() {
        return new WordMaker()
                .large("SOCIALNÄMNDEN", 22)
                .large("KOMPETENSFÖRSÖRJNINGSPLAN 2025-2026", 22)
                .text("Bilaga 4")
                .text("INNEHÅLL")
                .text("INLEDNING ........ 2")
                .text("STATISTIK ........ 3")
                .text("MÅL ........ 4")
                .text("INSATSER ........ 5")
                .text("INLEDNING")
                .text(
                        "Planen gäller socialnämndens verksamheter i två år. Den har tagits fram tillsammans med de fackliga organisationerna.")
                .text("STATISTIK")
                .text("Antal anställda per månad framgår nedan.")
                .table(
                        "Grupp|aug-24|sep-24|okt-24",
                        "Samtliga|301|305|309",
                        "Socialsekreterare|120|123|126",
                        "Behandlare|81|80|82",
                        "Övriga|100|102|101")
                .text("Medelåldern är 44,6 år och medianlönen 38 900 kronor.")
                .table(
                        "Nyckeltal|2022|2023|2024",
                        "Personalomsättning (%)|12,4|14,1|11,0",
                        "Sjukfrånvaro (%)|6,8|6,6|6,1",
                        "Andel heltid (%)|91|92,5|94",
                        "Antal rekryteringar|48|61|39")
                .text("MÅL")
                .table(
                        "Mål|Indikator|Utfall 2024|Målvärde 2025",
                        "Fler stannar kvar|Personalomsättning bland socialsekreterare|15,2 %|högst 12 %",
                        "^|Hållbart medarbetarengagemang|78|80",
                        "En frisk arbetsplats|Sjukfrånvaro totalt|6,1 %|högst 5,8 %")
                .text("INSATSER")
                .table(
                        "Område|Kompetensbehov|Insats|Ansvar|Tidplan",
                        "Rekrytera|Fler erfarna socialsekreterare|Annonsera i samverkan med grannkommunerna¶Erbjud studiebesök|Enhetschefer|2025",
                        "Behålla|Lägre arbetsbelastning|Tak för antal ärenden|Avdelningschef|Q1 2025",
                        "|Tydligare karriärvägar|Inför tjänster som förste socialsekreterare|HR/Avdelningschef|2026",
                        "Utveckla|Juridik|Utbildning i förvaltningsrätt|HR|vår 2026")
                .bytes();
    }
}
