package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.recognition.fields.PieceText.LocatedMrz;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.mrz.MrzParser;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** The machine readable zones of a page: the readings of each place brought to one. */
final class Zones {

    private static final int SHORTEST = 26;
    private static final int FEWEST_FILLERS = 2;

    private Zones() {}

    static List<LocatedMrz> on(PageText page) {
        List<List<MrzReading>> places = new ArrayList<>();
        for (MrzReading reading : page.page().mrz()) {
            if (page.area().holds(reading.box())) {
                places.stream()
                        .filter(place -> overlap(place.get(0).box(), reading.box()))
                        .findFirst()
                        .ifPresentOrElse(
                                place -> place.add(reading), () -> places.add(new ArrayList<>(List.of(reading))));
            }
        }
        List<LocatedMrz> zones = new ArrayList<>();
        for (List<MrzReading> place : places) {
            Optional<Mrz> best =
                    MrzParser.best(place.stream().map(MrzReading::lines).toList());
            best.ifPresent(mrz ->
                    zones.add(new LocatedMrz(mrz, page.region(place.get(0).box()))));
        }
        return zones.stream().anyMatch(zone -> zone.mrz().verified()) ? zones : withPrinted(page, zones);
    }

    private static boolean overlap(Box a, Box b) {
        return a.holds(b) || b.holds(a);
    }

    /** Zones among the words themselves, where the engine found none or read none right. */
    private static List<LocatedMrz> withPrinted(PageText page, List<LocatedMrz> zones) {
        List<Run> lines = page.runs().stream().filter(Zones::looksLikeZone).toList();
        for (int i = 0; i < lines.size(); i++) {
            for (int count = Math.min(3, lines.size() - i); count >= 1; count--) {
                Optional<LocatedMrz> found = printed(page, lines.subList(i, i + count));
                if (found.filter(zone -> zone.mrz().verified()).isPresent()) {
                    return List.of(found.get());
                }
                if (found.isPresent() && zones.isEmpty()) {
                    return List.of(found.get());
                }
            }
        }
        return zones;
    }

    private static Optional<LocatedMrz> printed(PageText page, List<Run> lines) {
        String text = String.join("\n", lines.stream().map(Run::text).toList());
        Box box = lines.stream().map(Run::box).reduce(Box::union).orElse(page.area());
        return MrzParser.parse(text).map(mrz -> new LocatedMrz(mrz, page.region(box)));
    }

    private static boolean looksLikeZone(Run run) {
        String text = run.text().replace(" ", "");
        long fillers =
                text.chars().filter(c -> c == '<' || c == '«' || c == '‹').count();
        return text.length() >= SHORTEST
                && text.length() <= 48
                && (fillers >= FEWEST_FILLERS || text.startsWith("D1FRA"));
    }
}
