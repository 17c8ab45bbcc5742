package fr.completude.sample.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import fr.completude.sample.paper.Layout;
import fr.completude.sample.paper.Layouts;
import fr.completude.sample.paper.Paper;
import fr.completude.sample.paper.PaperPress;
import fr.completude.sample.plan.PlannedPiece;
import fr.completude.sample.portrait.PortraitPainter;

/** Makes the files of a dossier from what its pieces say. */
public final class FileMaker {

    /** The piece that is a picture and no paper. */
    private static final String PHOTO = "photo-identite";

    private final Layouts layouts;
    private final PaperPress press;
    private final PortraitPainter painter;

    public FileMaker(Layouts layouts, PaperPress press, PortraitPainter painter) {
        this.layouts = layouts;
        this.press = press;
        this.painter = painter;
    }

    /**
     * Draws the pieces and writes their files.
     *
     * @param face the applicant's
     * @param render how papers come in unless a piece says otherwise
     */
    public MadeFiles make(List<PlannedPiece> pieces, long face, String render, SplittableRandom random)
            throws IOException {
        List<PaperPiece> papers = new ArrayList<>();
        List<MadeFile> files = new ArrayList<>();
        for (PlannedPiece piece : pieces) {
            SplittableRandom own = random.split();
            if (piece.type().equals(PHOTO)) {
                files.add(IdentityPhoto.make(piece, face, painter));
            } else {
                papers.add(new PaperPiece(piece, Paper.make(layout(piece, own), piece.values(), own, painter)));
            }
        }
        Uploader uploader = new Uploader(press, random.split());
        for (PaperStack stack : new Stacker(render, random.split()).stack(papers)) {
            files.addAll(uploader.upload(stack));
        }
        files.sort(Comparator.comparing(MadeFile::path));
        return new MadeFiles(files, papers);
    }

    private Layout layout(PlannedPiece piece, SplittableRandom random) {
        Optional<String> model = piece.spec().any("modele", random);
        if (model.isPresent()) {
            return layouts.named(model.get());
        }
        Optional<String> subtype = piece.spec().any("sous-type", random);
        List<Layout> choice = layouts.of(piece.type(), subtype.orElse(null));
        return choice.get(random.nextInt(choice.size()));
    }
}
