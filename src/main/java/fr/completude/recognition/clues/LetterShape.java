package fr.completude.recognition.clues;

import java.util.List;
import java.util.Set;

import fr.completude.recognition.catalogue.LetterSigns;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** Tells a page that is a letter or a message by how it begins and ends: « Objet : », « Madame, », « salutations ». */
record LetterShape(LetterSigns signs) {

    /** « De », « à » and the like stand alone before the colon; « Objet du courrier : » has words between. */
    private static final int TO_COLON = 3;

    /** Whether any page is one. */
    boolean isIn(PieceText piece) {
        return piece.pages().stream().anyMatch(this::isLetter);
    }

    private boolean isLetter(PageText page) {
        return page.once(this, () -> {
            List<Run> lines = page.runs();
            int found = count(lines.stream().anyMatch(this::isHead))
                    + count(lines.stream().anyMatch(this::isSalutation))
                    + count(signs.closings().stream().anyMatch(closing -> closing.isIn(page)));
            return found >= signs.needed();
        });
    }

    /** Whether a line salutes and does nothing else: « Madame, Monsieur, ». A name after the title may stand in an act. */
    boolean salutes(PieceText piece) {
        return piece.pages().stream()
                .flatMap(page -> page.runs().stream())
                .anyMatch(line -> titles(line) == line.words().size() && endsWithComma(line));
    }

    /** Whether any page is a message as it is printed, with who wrote it, to whom and when. */
    boolean isMessage(PieceText piece) {
        return piece.pages().stream().anyMatch(this::isMessage);
    }

    private boolean isMessage(PageText page) {
        return page.once(signs.message(), () -> heads(page) >= signs.message().needed());
    }

    private long heads(PageText page) {
        return page.runs().stream()
                .filter(line -> isHead(line, signs.message().words()))
                .map(line -> plain(line, 0))
                .distinct()
                .count();
    }

    private static int count(boolean sign) {
        return sign ? 1 : 0;
    }

    /** Whether a line is one of those above a letter that say what it is about, from whom and to whom. */
    boolean isHead(Run line) {
        return isHead(line, signs.heads());
    }

    private static boolean isHead(Run line, Set<String> words) {
        if (!words.contains(plain(line, 0))) {
            return false;
        }
        return line.words().stream()
                .limit(TO_COLON)
                .anyMatch(word -> line.page().words().get(word).text().endsWith(":"));
    }

    private boolean isSalutation(Run line) {
        if (signs.greetings().contains(plain(line, 0))) {
            return true;
        }
        int titles = titles(line);
        return titles > 0 && (titles == line.words().size() || endsWithComma(line, titles - 1) || endsWithComma(line));
    }

    private int titles(Run line) {
        int titles = 0;
        while (titles < line.words().size() && signs.titles().contains(plain(line, titles))) {
            titles++;
        }
        return titles;
    }

    private static boolean endsWithComma(Run line) {
        return endsWithComma(line, line.words().size() - 1);
    }

    private static boolean endsWithComma(Run line, int at) {
        return line.page().words().get(line.words().get(at)).text().endsWith(",");
    }

    private static String plain(Run line, int at) {
        return line.page().plain(line.words().get(at));
    }
}
