package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names come from people, and from people who mean harm. */
class HostileTextProperties {

    @Property(tries = 500)
    void aFolderNameIsOneVisibleComponentOfAPath(@ForAll String name) {
        String folder = FolderName.fit(name, StandardCharsets.UTF_8);

        assertThat(folder).isNotBlank().doesNotStartWith(".").doesNotContain("/", "\\", "\u0000", ":");
        assertThat(Path.of("a").resolve(folder).normalize().getNameCount()).isEqualTo(2);
        assertThat(folder.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    }

    @Property(tries = 300)
    void aRowOfTheSpreadsheetStaysOneRowOfEightCells(@ForAll String name) {
        DigestRow row = new DigestRow(name, name, "x", null, Verdict.COMPLETE, List.of(name), name);

        String csv = new DigestCsv(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of()));

        String line = csv.substring(csv.indexOf("\r\n") + 2);
        assertThat(cells(line)).hasSize(8).noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
    }

    @Property(tries = 200)
    void namesOnPagesAreTextAndNothingElse(@ForAll String name) {
        DigestRow row = new DigestRow(name, null, "x", null, Verdict.COMPLETE, List.of(name), name);

        String html = new DigestPage(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of()));

        assertThat(html.split("<th scope=\"row\">", -1)).hasSize(2);
        assertThat(html.split("</td>", -1)).hasSize(5);
    }

    /** The cells of one line, as a spreadsheet reads them. */
    private static List<String> cells(String line) {
        List<String> cells = new java.util.ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
