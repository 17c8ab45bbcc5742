package fr.completude.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Word;

/** A page from the table that Tesseract writes: level, page, block, paragraph, line, word, box, confidence, text. */
final class TsvPage {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    private static final int MRZ_LENGTH = 26;
    private static final int MRZ_FILLERS = 3;

    private TsvPage() {}

    static Page of(String tsv, int number, int width, int height) {
        List<Word> words = new ArrayList<>();
        String lineBefore = "";
        int line = -1;
        for (String row : tsv.lines().skip(1).toList()) {
            String[] columns = row.split("\t", -1);
            if (columns.length < COLUMNS || !columns[0].equals(WORD) || columns[11].isBlank()) {
                continue;
            }
            String ownLine = columns[2] + " " + columns[3] + " " + columns[4];
            if (!ownLine.equals(lineBefore)) {
                line++;
                lineBefore = ownLine;
            }
            Box box = new Box(
                    Double.parseDouble(columns[6]) / width,
                    Double.parseDouble(columns[7]) / height,
                    Double.parseDouble(columns[8]) / width,
                    Double.parseDouble(columns[9]) / height);
            words.add(new Word(columns[11].strip(), box, Double.parseDouble(columns[10]) / 100, line));
        }
        PageQuality quality = new PageQuality(200.0, 1, 0, 0);
        return new Page(number, width, height, ReadBy.OCR, quality, words, zones(words), List.of(), List.of());
    }

    /** Lines below one another that have the length and the fillers of a machine readable zone. */
    private static List<MrzReading> zones(List<Word> words) {
        Map<Integer, List<Word>> lines =
                words.stream().collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()));
        List<MrzReading> zones = new ArrayList<>();
        List<Word> zone = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (List<Word> line : lines.values()) {
            String text = line.stream().map(Word::text).collect(Collectors.joining());
            if (isMachineReadable(text)) {
                texts.add(text);
                zone.addAll(line);
            } else {
                close(zone, texts, zones);
            }
        }
        close(zone, texts, zones);
        return zones;
    }

    private static boolean isMachineReadable(String text) {
        return text.length() >= MRZ_LENGTH
                && text.chars().filter(c -> c == '<' || c == '«' || c == '‹').count() >= MRZ_FILLERS;
    }

    private static void close(List<Word> zone, List<String> texts, List<MrzReading> zones) {
        if (!texts.isEmpty()) {
            Box box = zone.stream().map(Word::box).reduce(Box::union).orElse(Box.PAGE);
            zones.add(new MrzReading(String.join("\n", texts), box));
        }
        zone.clear();
        texts.clear();
    }
}
