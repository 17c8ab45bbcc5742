package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        List<Part> own = new ArrayList<>();
        List<Box> strays = new ArrayList<>();
        for (Box area : areas) {
            if (areas.size() - strays.size() < FEWEST) {
                return List.of(whole);
            }
            ownPart(page.within(area), order).ifPresentOrElse(own::add, () -> strays.add(area));
        }
        if (own.size() < FEWEST || isOnePaper(own)) {
            return List.of(whole);
        }
        return strays.isEmpty() ? own : withStrays(page, own, strays, order);
    }

    /** A paper of its own, where it is surely one. */
    private Optional<Part> ownPart(PageText page, int order) {
        PieceText text = text(page);
        return scorer.mayBeCardOrCertain(text)
                ? Optional.of(part(text, order)).filter(PageCutter::standsAlone)
                : Optional.empty();
    }

    private Part part(PageText page, int order) {
        return part(text(page), order);
    }

    private Part part(PieceText text, int order) {
        return new Part(text.pages().get(0), text, scorer.rank(text), order);
    }

    private PieceText text(PageText page) {
        return new PieceText(List.of(page), Zones.on(page), codes.on(page));
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
    private List<Part> withStrays(PageText page, List<Part> own, List<Box> strays, int order) {
        List<Box> areas =
                new ArrayList<>(own.stream().map(part -> part.page().area()).toList());
        for (Box stray : strays) {
            int nearest = nearest(areas, stray);
            areas.set(nearest, areas.get(nearest).union(stray));
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
