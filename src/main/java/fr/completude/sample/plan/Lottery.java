package fr.completude.sample.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/** Draws plans: every situation, sound or with one defect, on working days of three weeks. */
public final class Lottery {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 30);
    private static final List<String> RENDERS = List.of("none", "none", "scan", "scan", "clean", "phone");
    /** One dossier in three is sound. */
    private static final int SOUND = 3;

    private static final int STRIDE = 47;

    private final Catalogue catalogue;
    private final List<Situation> situations;
    private final @Nullable String render;

    private final Planting planting;

    /**
     * @param procedures to draw from; empty for all
     * @param render how all papers come in, or null to draw that too
     */
    public Lottery(Catalogue catalogue, List<String> procedures, @Nullable String render, Planting planting) {
        this.catalogue = catalogue;
        this.situations = catalogue.situations().values().stream()
                .filter(situation -> procedures.isEmpty() || procedures.contains(situation.procedure()))
                .toList();
        this.render = render;
        this.planting = planting;
    }

    /** The plan of one number: the same whatever the others are. */
    public DossierPlan draw(long seed, int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        return switch (planting) {
            case SOME -> {
                Situation situation = pick(random, situations);
                List<Defect> defects = catalogue.defectsOf(situation);
                boolean sound = defects.isEmpty() || random.nextInt(SOUND) == 0;
                yield plan(random, situation, sound ? null : pick(random, defects));
            }
            case NONE -> plan(random, turn(situations, seed, number), null);
            case ALL -> {
                List<Defect> defects = catalogue.defects().stream()
                        .filter(defect -> !possible(defect).isEmpty())
                        .toList();
                Defect defect = turn(defects, seed, number);
                yield plan(random, pick(random, possible(defect)), defect);
            }
        };
    }

    /** Each in turn, beginning elsewhere with another seed: a short run would else never come to the last ones. */
    private static <T> T turn(List<T> items, long seed, int number) {
        return items.get((int) Math.floorMod(seed * STRIDE + number, (long) items.size()));
    }

    private List<Situation> possible(Defect defect) {
        return situations.stream()
                .filter(situation -> defect.situations().contains(situation.id()))
                .toList();
    }

    private DossierPlan plan(SplittableRandom random, Situation situation, @Nullable Defect defect) {
        String drawn = pick(random, RENDERS);
        PieceSpec presentation = pick(random, catalogue.presentations());
        return new DossierPlan(
                catalogue.mairie(),
                random.nextLong(),
                situation,
                defect,
                Change.NOTHING,
                spoils(defect) ? PieceSpec.SILENT : presentation,
                appointment(random),
                render == null ? drawn : render,
                false);
    }

    /** Whether a file becomes unreadable: then nothing else may be in it. */
    private static boolean spoils(@Nullable Defect defect) {
        return defect != null
                && defect.change().pieces().values().stream()
                        .flatMap(Optional::stream)
                        .anyMatch(piece -> piece.one("abime").isPresent()
                                || piece.one("rendu").isPresent());
    }

    private static LocalDateTime appointment(SplittableRandom random) {
        LocalDate monday = FIRST_DAY.plusWeeks(random.nextInt(3));
        return monday.plusDays(random.nextInt(5)).atTime(9 + random.nextInt(8), 15 * random.nextInt(4));
    }

    private static <T> T pick(SplittableRandom random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
