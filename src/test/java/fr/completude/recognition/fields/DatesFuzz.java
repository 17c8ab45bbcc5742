package fr.completude.recognition.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.completude.recognition.PageOfText;
import fr.completude.recognition.text.PageText;

/** Dates in the text of a page. */
public final class DatesFuzz {

    public static final List<String> SEEDS = List.of(
            "Facture du 14/09/2026, à payer avant le 30.09.2026",
            "Fait à Nîmes, le 1er février 2026",
            "né le 04 05 1990, 0 4 0 5 1 9 9 0, 2026-09-14",
            "le douze mars mil neuf cent quatre-vingt-dix-sept",
            "du 01/01/26 au 31/12/26");

    private DatesFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        // A page of nothing but blanks has no words to lay out.
        if (!text.isBlank()) {
            Dates.on(PageText.of("a", PageOfText.of(text).page(1)));
        }
    }
}
