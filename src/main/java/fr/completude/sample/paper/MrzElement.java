package fr.completude.sample.paper;

import java.io.IOException;
import java.util.List;

import fr.completude.dossier.FieldName;

/**
 * The machine readable zone of an identity document.
 *
 * @param kind {@code td1}, {@code td3} or {@code cni-ancien}
 * @param pitch width of a character, mm (2.54 by ICAO 9303)
 */
record MrzElement(String kind, double x, double y, double pitch, TextStyle style) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        List<String> lines =
                MrzSource.of(wording).map(source -> source.lines(kind)).orElse(List.of());
        double base = y;
        for (String line : lines) {
            sheet.spaced(line, x, base, pitch, style);
            base += style.leading();
        }
        if (!lines.isEmpty()) {
            wording.note(FieldName.MRZ, String.join("\n", lines));
        }
    }
}
