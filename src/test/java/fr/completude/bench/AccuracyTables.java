package fr.completude.bench;

import java.util.Locale;
import java.util.function.Function;

import fr.completude.dossier.FieldName;
import fr.completude.recognition.evaluation.FieldGroup;
import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;

/** Accuracy by the way papers came in, for groups of fields and for each. */
final class AccuracyTables {

    private final String whose;
    private final Accuracy accuracy;

    AccuracyTables(String whose, Accuracy accuracy) {
        this.whose = whose;
        this.accuracy = accuracy;
    }

    String text() {
        MarkdownTable groups = head();
        row(groups, "names, dates, amounts, numbers", accuracy::measured);
        for (FieldGroup group : FieldGroup.values()) {
            row(groups, group.name().toLowerCase(Locale.ROOT), kind -> accuracy.tally(kind, group));
        }
        MarkdownTable fields = head();
        for (FieldName field : accuracy.fields()) {
            row(fields, field.id(), kind -> accuracy.tally(kind, field));
        }
        MarkdownTable zones = new MarkdownTable("MRZ", "all", "check digits valid", "share", "valid but not the truth");
        for (Kind kind : Kind.values()) {
            zones.row(
                    kind,
                    accuracy.zones(kind),
                    accuracy.verifiedZones(kind),
                    Tally.percent(accuracy.verifiedZones(kind), accuracy.zones(kind)),
                    accuracy.falseZones(kind));
        }
        MarkdownTable codes = new MarkdownTable("2D-Doc", "all", "decoded", "share");
        for (Kind kind : Kind.values()) {
            codes.row(
                    kind,
                    accuracy.codes(kind),
                    accuracy.decodedCodes(kind),
                    Tally.percent(accuracy.decodedCodes(kind), accuracy.codes(kind)));
        }
        return "### " + whose
                + "\n\nExact share of the fields that stand on the papers; in brackets how many there are, and the share"
                + " with accents, hyphens and spaces aside.\n\n"
                + groups + "\n" + fields + "\n" + zones + "\n" + codes;
    }

    private static MarkdownTable head() {
        return new MarkdownTable("field", "digital", "clean scan", "office scan", "phone");
    }

    private static void row(MarkdownTable table, String name, Function<Kind, Tally> tally) {
        table.row(
                name,
                cell(tally.apply(Kind.DIGITAL)),
                cell(tally.apply(Kind.CLEAN)),
                cell(tally.apply(Kind.OFFICE)),
                cell(tally.apply(Kind.PHONE)));
    }

    private static String cell(Tally tally) {
        return tally.exact() + " (" + tally.all() + ", " + tally.alike() + ")";
    }
}
