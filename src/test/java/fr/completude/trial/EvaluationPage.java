package fr.completude.trial;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.completude.recognition.evaluation.HtmlText;
import fr.completude.recognition.evaluation.MarkdownTable;

/** What an evaluation says, as a text and as a page with pictures of the errors. */
record EvaluationPage(String title, String note, Map<String, MarkdownTable> tables, List<Mistake> mistakes) {

    private static final int MOST_PICTURES = 150;
    private static final String STYLE = """
            body { font: 15px/1.45 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; color: #1e1e1e }
            table { border-collapse: collapse; margin: .6rem 0 1.6rem }
            th, td { border: 1px solid #d5d5d5; padding: .2rem .6rem; text-align: right }
            th:first-child, td:first-child { text-align: left }
            th { background: #f2f2f2 }
            .erreurs { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem }
            figure { margin: 0; border: 1px solid #d5d5d5; padding: .6rem }
            figure.wrong { border-color: #b3261e }
            figcaption { overflow-wrap: anywhere }
            img { max-width: 100%; border: 1px solid #eee }
            """;

    static EvaluationPage of(PaperTally tally, double threshold) {
        PaperFigures figures = new PaperFigures(tally.papers(), threshold);
        Map<String, MarkdownTable> tables = new LinkedHashMap<>();
        tables.put("Par rendu", figures.by("rendu", SeenPaper::render));
        tables.put("Par type", figures.types());
        tables.put("Confusions", figures.confusion());
        tables.put("Ce que vaut la confiance", figures.reliability());
        tables.put("Champs des papiers reconnus", tally.fields().table());
        tables.put("Par modèle", figures.by("modèle", SeenPaper::layout));
        tables.put("Champs non lus", tally.fields().unread());
        return new EvaluationPage(
                "Évaluation de la reconnaissance",
                "",
                tables,
                tally.mistakes().stream()
                        .sorted(Comparator.comparing(Mistake::subject))
                        .toList());
    }

    /** The same with a word on what its figures are worth. */
    EvaluationPage noting(String worth) {
        return new EvaluationPage(title, worth, tables, mistakes);
    }

    String text() {
        StringBuilder page = new StringBuilder("# %s%n%n%s%n".formatted(title, note));
        tables.forEach((heading, table) -> page.append("%n## %s%n%n%s".formatted(heading, table)));
        page.append("%n## Erreurs%n%n".formatted());
        mistakes.forEach(mistake -> page.append("- %s%n".formatted(mistake)));
        return page.toString();
    }

    String html() {
        String sections = tables.entrySet().stream()
                .map(entry -> "<h2>%s</h2>%s"
                        .formatted(HtmlText.of(entry.getKey()), entry.getValue().html()))
                .collect(Collectors.joining());
        Map<List<Object>, List<Mistake>> papers = mistakes.stream()
                .collect(Collectors.groupingBy(
                        mistake -> List.of(mistake.title(), mistake.place()), LinkedHashMap::new, Collectors.toList()));
        String figures = papers.values().stream()
                .limit(MOST_PICTURES)
                .map(EvaluationPage::figure)
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><title>%1$s</title><style>%2$s</style></head>
                <body><h1>%1$s</h1>
                <p>%5$s</p>
                <p>Juste : le bon type. Abstention : aucun type donné, une personne regarde. Faux et sûr : un autre type, donné
                avec une confiance d'au moins le seuil. Un champ est compté quand le type du papier est juste.</p>
                %3$s<h2>Papiers où quelque chose n'est pas juste (%4$d)</h2>
                <div class="erreurs">%6$s</div>
                </body></html>
                """.formatted(HtmlText.of(title), STYLE, sections, papers.size(), HtmlText.of(note), figures);
    }

    private static String figure(List<Mistake> ofOnePaper) {
        Mistake first = ofOnePaper.get(0);
        String picture = Snapshot.of(first.place())
                .map("<img alt='' src='%s'>"::formatted)
                .orElse("");
        String said =
                ofOnePaper.stream().map(mistake -> HtmlText.of(mistake.what())).collect(Collectors.joining("<br>"));
        return "<figure class='%s'><figcaption><strong>%s</strong><br>%s<br><small>%s, page %d</small></figcaption>%s</figure>%n"
                .formatted(
                        first.kind().name().toLowerCase(Locale.ROOT),
                        HtmlText.of(first.title()),
                        said,
                        HtmlText.of(Objects.toString(first.place().file().getFileName(), "")),
                        first.place().page(),
                        picture);
    }
}
