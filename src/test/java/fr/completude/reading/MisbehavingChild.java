package fr.completude.reading;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.FrameStream;
import fr.completude.reading.wire.StageTimes;

/**
 * A child that does what the files tell it: each line of a file is a page; {@code hang}, {@code exit}, {@code exhaust}
 * and {@code garbage} are pages on which it does that, with {@code unshown-} before it only when they are to be shown;
 * {@code unshown-once FILE} takes down one child only, which leaves that file; everything else is read well. The type of
 * a file tells which child has read it.
 */
final class MisbehavingChild {

    /** Tells which child it was. */
    private static final String TYPE =
            "text/x-test;child=" + ProcessHandle.current().pid();

    private static final String ONCE = "unshown-once ";

    private MisbehavingChild() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FrameStream frames = new FrameStream(new FileInputStream(FileDescriptor.in), out);
        frames.send(new Frame.Ready("none", List.of()));
        Frame frame = frames.receive();
        while (true) {
            if (frame instanceof Frame.ReadRequest request) {
                read(request, frames, out);
            } else if (frame instanceof Frame.PictureRequest request) {
                show(request, frames, out);
            } else {
                return;
            }
            frame = frames.receive();
        }
    }

    private static void read(Frame.ReadRequest request, FrameStream frames, FileOutputStream out)
            throws IOException, InterruptedException {
        Path file = Path.of(request.location());
        List<String> lines = Files.readAllLines(file);
        frames.send(new Frame.Opened(TYPE, lines.size()));
        for (int page = request.firstPage(); page <= lines.size(); page++) {
            act(lines.get(page - 1), out);
            frames.send(new Frame.PageRead(page(page), StageTimes.NONE));
        }
        frames.send(new Frame.Finished(TYPE, null, List.of()));
    }

    private static void show(Frame.PictureRequest request, FrameStream frames, FileOutputStream out)
            throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Path.of(request.location()));
        List<PagePicture> pictures = new ArrayList<>();
        for (Page page : request.pages()) {
            dieOnce(lines.get(page.number() - 1));
            act(lines.get(page.number() - 1).replace("unshown-", ""), out);
            pictures.add(new PagePicture(request.path(), page.number(), 1, 1, true, ""));
        }
        frames.send(new Frame.Pictured(pictures));
    }

    /** Of something else than the page: a child that finds the file has no trouble with it. */
    private static void dieOnce(String page) throws IOException {
        if (page.startsWith(ONCE) && Files.notExists(Path.of(page.substring(ONCE.length())))) {
            Files.createFile(Path.of(page.substring(ONCE.length())));
            Runtime.getRuntime().halt(7);
        }
    }

    private static void act(String page, FileOutputStream out) throws IOException, InterruptedException {
        switch (page) {
            case "hang" -> new CountDownLatch(1).await();
            case "exit" -> Runtime.getRuntime().halt(7);
            case "exhaust" -> exhaust();
            case "garbage" -> {
                out.write("Not a frame at all, by no means.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.flush();
                new CountDownLatch(1).await();
            }
            default -> out.flush();
        }
    }

    private static void exhaust() {
        List<long[]> kept = new ArrayList<>();
        while (kept.size() < Integer.MAX_VALUE) {
            kept.add(new long[1 << 20]);
        }
    }

    private static Page page(int number) {
        return new Page(
                number,
                10,
                10,
                ReadBy.NOTHING,
                new PageQuality(null, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
