package fr.completude.sample.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import fr.completude.sample.paper.Placement;
import fr.completude.sample.paper.PrintedPage;
import fr.completude.sample.plan.PieceSpec;

/** Lays papers on pages and pages into stacks, as people do who scan them. */
final class Stacker {

    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final double GAP = 22;

    private final String render;
    private final SplittableRandom random;

    /** @param render how papers come in unless a piece says otherwise */
    Stacker(String render, SplittableRandom random) {
        this.render = render;
        this.random = random;
    }

    /** Pieces of the same {@code fichier} go into one stack, in their order; the others into one each. */
    List<PaperStack> stack(List<PaperPiece> pieces) {
        Map<String, PaperStack> stacks = new LinkedHashMap<>();
        for (PaperPiece piece : pieces) {
            PieceSpec spec = piece.planned().spec();
            String name = spec.one("fichier").orElse(piece.planned().part());
            PaperStack stack = stacks.computeIfAbsent(
                    name,
                    n -> new PaperStack(
                            n,
                            spec.one("rendu").orElse(render),
                            spec.one("abime").orElse(""),
                            new ArrayList<>()));
            stack.pages().addAll(pages(piece, stack.render()));
        }
        return List.copyOf(stacks.values());
    }

    private List<StackedPage> pages(PaperPiece piece, String stackRender) {
        PieceSpec spec = piece.planned().spec();
        List<String> faces = spec.list("faces").isEmpty() ? piece.paper().faces() : spec.list("faces");
        int turn = spec.one("tourne").map(Integer::valueOf).orElse(0);
        String usual = stackRender.equals("phone") ? "pages" : "page";
        boolean together = spec.one("disposition").orElse(usual).equals("page");
        List<PrintedPage> pages;
        if (piece.isCard() && together) {
            pages = List.of(sheetOfCards(piece, faces));
        } else if (piece.isCard() && !stackRender.equals("phone")) {
            pages = faces.stream()
                    .map(face -> sheetOfCards(piece, List.of(face)))
                    .toList();
        } else {
            pages = faces.stream().map(face -> bare(piece, face)).toList();
        }
        return pages.stream()
                .map(page -> new StackedPage(
                        page,
                        page.placements().stream()
                                .map(placement -> piece.planned().part())
                                .toList(),
                        turn))
                .toList();
    }

    private PrintedPage sheetOfCards(PaperPiece piece, List<String> faces) {
        List<Placement> placements = new ArrayList<>();
        double top = 30 + random.nextDouble() * 15;
        for (String face : faces) {
            double spare = A4_WIDTH - piece.paper().layout().width();
            double left = spare * (0.3 + 0.4 * random.nextDouble());
            placements.add(new Placement(piece.paper(), face, left, top));
            top += piece.paper().layout().height() + GAP;
        }
        return new PrintedPage(A4_WIDTH, A4_HEIGHT, placements);
    }

    private static PrintedPage bare(PaperPiece piece, String face) {
        return new PrintedPage(
                piece.paper().layout().width(),
                piece.paper().layout().height(),
                List.of(new Placement(piece.paper(), face, 0, 0)));
    }
}
