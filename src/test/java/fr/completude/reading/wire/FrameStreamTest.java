package fr.completude.reading.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Code;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Picture;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.UnreadPart;
import fr.completude.dossier.Word;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FrameStreamTest {

    private static final Page PAGE = new Page(
            2,
            1654,
            2339,
            ReadBy.OCR,
            new PageQuality(200.0, 0.8, -1.5, 90),
            List.of(new Word("Prénom", new Box(0.1, 0.2, 0.3, 0.01), 0.93, 0)),
            List.of(new MrzReading("IDFRA<<<\nABC", Box.PAGE)),
            List.of(new Picture(Box.PAGE, Map.of("sharpness", 0.5), List.of(Box.PAGE))),
            List.of(new Code(Code.Format.DATA_MATRIX, "DC04\u001D\u00FF\u0000", Box.PAGE)));

    @Test
    void everyFrameArrivesAsItWasSent() throws IOException {
        List<Frame> frames = List.of(
                new Frame.Ready("engine", List.of("files")),
                new Frame.StartFailed("raison"),
                new Frame.ReadRequest("/a/é.pdf", 3, new ReadLimits(60, 30, 100, 25, 200, 2500)),
                new Frame.Opened("application/pdf", 4),
                new Frame.PageRead(PAGE, new StageTimes(Map.of(Stage.OCR, 7_000_000_000L, Stage.OPEN, 3L))),
                new Frame.Finished("image/png", null, List.of()),
                new Frame.Finished(
                        null, FileProblem.TOO_MANY_PAGES, List.of(new UnreadPart("é.pdf", null, FileProblem.EMPTY))));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        FrameStream sender = new FrameStream(InputStream.nullInputStream(), sent);
        for (Frame frame : frames) {
            sender.send(frame);
        }
        FrameStream receiver = receiverOf(sent.toByteArray());
        for (Frame frame : frames) {
            assertThat(receiver.receive()).isEqualTo(frame);
        }
        assertThat(receiver.receive()).isNull();
    }

    @Test
    void aFrameThatIsCutOffIsAFailure() throws IOException {
        byte[] whole = bytesOf(new Frame.PageRead(PAGE, StageTimes.NONE));
        FrameStream receiver = receiverOf(Arrays.copyOf(whole, whole.length - 1));
        assertThatIOException().isThrownBy(receiver::receive);
    }

    @Test
    void aLengthBeyondAllMeasureIsRefusedBeforeAnythingIsRead() throws IOException {
        byte[] frame = bytesOf(new Frame.Ready("engine", List.of("files")));
        ByteBuffer.wrap(frame).putInt(5, Integer.MAX_VALUE);
        assertThatIOException().isThrownBy(() -> receiverOf(frame).receive()).withMessage("Not a frame.");
    }

    @Property(tries = 200)
    void garbageIsAFailure(@ForAll byte[] garbage) {
        FrameStream receiver = receiverOf(garbage);
        if (garbage.length > 0) {
            assertThatIOException().isThrownBy(receiver::receive);
        }
    }

    private static FrameStream receiverOf(byte[] bytes) {
        return new FrameStream(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }

    private static byte[] bytesOf(Frame frame) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new FrameStream(InputStream.nullInputStream(), sent).send(frame);
        return sent.toByteArray();
    }
}
