package fr.completude.reading.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Frames on a pair of streams. A frame is the magic number, the index of its kind (one byte), the length of its body
 * and the body, JSON. Whoever receives anything else must distrust the whole stream.
 */
public final class FrameStream {

    private static final int MAGIC = 0x434D5031;
    private static final int MAX_LENGTH = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The order is the protocol: the index of a kind travels. */
    private static final List<Class<? extends Frame>> KINDS = List.of(
            Frame.Ready.class,
            Frame.StartFailed.class,
            Frame.ReadRequest.class,
            Frame.Opened.class,
            Frame.PageRead.class,
            Frame.Finished.class,
            Frame.LookRequest.class,
            Frame.Looked.class,
            Frame.PictureRequest.class,
            Frame.Pictured.class);

    private final DataInputStream in;
    private final DataOutputStream out;

    public FrameStream(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** Sends a frame. */
    public synchronized void send(Frame frame) throws IOException {
        byte[] body;
        try {
            body = JSON.writeValueAsBytes(frame);
        } catch (JacksonException e) {
            throw new IOException("A frame could not be written.", e);
        }
        out.writeInt(MAGIC);
        out.writeByte(KINDS.indexOf(frame.getClass()));
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @return null when the other side closed the stream between two frames
     * @throws IOException also for anything that is no frame
     */
    public @Nullable Frame receive() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int magic = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte();
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (magic != MAGIC || kind >= KINDS.size() || length < 0 || length > MAX_LENGTH) {
            throw new IOException("Not a frame.");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("A frame was cut off.");
        }
        try {
            return JSON.readValue(body, KINDS.get(kind));
        } catch (JacksonException e) {
            throw new IOException("A frame could not be understood.", e);
        }
    }
}
