package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** Takes a page that bears several papers, such as two cards scanned together, apart at its widest empty bands. */
public final class PageCutter {

    private static final double NARROWEST_BAND = 0.035;
    private static final int DEEPEST = 2;
    private static final int FEWEST = 2;

    private final Scorer scorer;
    private final Codes codes;

    PageCutter(Scorer scorer, Codes codes) {
        this.scorer = scorer;
        this.codes = codes;
    }

    /** The papers on a page: the page itself unless each part of it is surely a card or form of its own. */
    List<Part> cut(PageText page, int order) {
        Part whole = part(page, order);
        List<Box> areas = areas(page, page.area(), DEEPEST);
        List<Part> parts = new ArrayList<>();
        List<Part> own = new ArrayList<>();
        for (Box area : areas) {
            if (own.size() + areas.size() - parts.size() < FEWEST) {
                return List.of(whole);
            }
            Part part = part(page.within(area), order);
            parts.add(part);
            if (standsAlone(part)) {
                own.add(part);
            }
        }
        if (own.size() < FEWEST || isOnePaper(own)) {
            return List.of(whole);
        }
        return own.size() == parts.size() ? parts : withStrays(page, own, parts, order);
    }

    Part part(PageText page, int order) {
        PieceText text = new PieceText(List.of(page), Zones.on(page), codes.on(page));
        return new Part(page, text, scorer.rank(text), order);
    }

    private static boolean standsAlone(Part part) {
        return part.type().filter(PieceType::isCard).isPresent()
                || (part.isDecided()
                        && part.ranking().best().filter(TypeScore::certain).isPresent());
    }

    /** Parts of one type are one paper, or its two sides, unless a zone or the name of the type is on each of them. */
    private static boolean isOnePaper(List<Part> parts) {
        if (parts.stream().map(Part::type).distinct().count() > 1) {
            return false;
        }
        long numbers = parts.stream()
                .flatMap(part -> part.text().zone().stream())
                .map(zone -> zone.mrz().number())
                .distinct()
                .count();
        boolean eachNamed = parts.stream().allMatch(PageCutter::bearsName);
        return numbers < parts.size() && !eachNamed;
    }

    private static boolean bearsName(Part part) {
        return part.type().map(PieceType::clues).stream()
                .flatMap(clues -> clues.oneOf().stream().limit(1))
                .anyMatch(name -> name.isIn(part.page()));
    }

    /** What stands between the papers goes to the nearest one. */
    private List<Part> withStrays(PageText page, List<Part> own, List<Part> all, int order) {
        List<Box> areas =
                new ArrayList<>(own.stream().map(part -> part.page().area()).toList());
        for (Part stray : all) {
            if (!own.contains(stray)) {
                Box box = stray.page().area();
                int nearest = nearest(areas, box);
                areas.set(nearest, areas.get(nearest).union(box));
            }
        }
        List<Part> parts = new ArrayList<>();
        areas.forEach(area -> parts.add(part(page.within(area), order)));
        return parts.stream().allMatch(PageCutter::standsAlone) ? parts : own;
    }

    private static int nearest(List<Box> areas, Box box) {
        int nearest = 0;
        for (int i = 1; i < areas.size(); i++) {
            if (distance(areas.get(i), box) < distance(areas.get(nearest), box)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double distance(Box a, Box b) {
        return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
    }

    private static List<Box> areas(PageText page, Box area, int depth) {
        List<Run> runs =
                page.runs().stream().filter(run -> area.holds(run.box())).toList();
        if (depth == 0 || runs.size() < 4) {
            return List.of(area);
        }
        List<Box> rows = split(area, runs, true);
        List<Box> parts = rows.size() > 1 ? rows : split(area, runs, false);
        if (parts.size() < 2) {
            return List.of(area);
        }
        List<Box> areas = new ArrayList<>();
        parts.forEach(part -> areas.addAll(areas(page, part, depth - 1)));
        return areas;
    }

    /** The area cut once at its widest band without a word; whole when there is none wide enough. */
    private static List<Box> split(Box area, List<Run> runs, boolean rows) {
        List<Box> boxes = new ArrayList<>(runs.stream().map(Run::box).toList());
        boxes.sort(Comparator.comparingDouble(box -> rows ? box.top() : box.left()));
        double end = rows ? boxes.get(0).bottom() : boxes.get(0).right();
        double widest = 0;
        double at = 0;
        for (Box box : boxes) {
            double start = rows ? box.top() : box.left();
            if (start - end > widest) {
                widest = start - end;
                at = (start + end) / 2;
            }
            end = Math.max(end, rows ? box.bottom() : box.right());
        }
        if (widest < NARROWEST_BAND) {
            return List.of(area);
        }
        return rows
                ? List.of(
                        new Box(area.left(), area.top(), area.width(), at - area.top()),
                        new Box(area.left(), at, area.width(), area.bottom() - at))
                : List.of(
                        new Box(area.left(), area.top(), at - area.left(), area.height()),
                        new Box(at, area.top(), area.right() - at, area.height()));
    }
}
