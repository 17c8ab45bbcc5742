package fr.completude.reading.child;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import fr.completude.reading.child.wall.Defence;
import fr.completude.reading.child.wall.Wall;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.FrameStream;

/**
 * Main class of a reading child. It reads one file after another as the parent asks, and ends with the parent: when
 * its standard input is closed, whatever it is doing.
 */
public final class ReaderChild {

    private ReaderChild() {}

    /** Runs until the parent closes the standard input; {@code args[0]} is the engine folder, {@code args[1]}
     * how many bytes of memory may be taken. */
    public static void main(String[] args) throws Exception {
        FrameStream frames = new FrameStream(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Libraries that print must not garble the frames.
        System.setOut(System.err);
        BlockingQueue<Frame> requests = new LinkedBlockingQueue<>();
        Thread parent = new Thread(() -> obey(frames, requests), "parent");
        parent.setDaemon(true);
        parent.start();
        Set<Defence> walls =
                Wall.put(Path.of(args[0]), Path.of(System.getProperty("java.io.tmpdir")), Long.parseLong(args[1]));
        ChildReader reader;
        try {
            reader = ChildReader.load(Path.of(args[0]));
        } catch (EngineException | UnsatisfiedLinkError e) {
            frames.send(new Frame.StartFailed(String.valueOf(e.getMessage())));
            return;
        }
        frames.send(new Frame.Ready("tesseract", walls.stream().map(Defence::id).toList()));
        FreedMemory freed = FreedMemory.ofThisProcess();
        while (true) {
            Frame request = requests.take();
            if (request instanceof Frame.ReadRequest read) {
                reader.read(read, frames);
            } else if (request instanceof Frame.LookRequest look) {
                frames.send(new Frame.Looked(reader.again(look)));
            } else if (request instanceof Frame.PictureRequest pictures) {
                frames.send(new Frame.Pictured(reader.pictures(pictures)));
            }
            freed.giveBack();
        }
    }

    private static void obey(FrameStream frames, BlockingQueue<Frame> requests) {
        try {
            Frame frame = frames.receive();
            while (frame instanceof Frame.ReadRequest
                    || frame instanceof Frame.LookRequest
                    || frame instanceof Frame.PictureRequest) {
                requests.add(frame);
                frame = frames.receive();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
        OwnTemporaryFolder.remove();
        Runtime.getRuntime().halt(0);
    }
}
