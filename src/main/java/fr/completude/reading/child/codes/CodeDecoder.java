package fr.completude.reading.child.codes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;
import fr.completude.dossier.Code.Format;

/** Reads the code that a small image shows, if it shows one. */
final class CodeDecoder {

    private static final Map<DecodeHintType, Object> HINTS = hints();
    private static final Map<BarcodeFormat, Format> FORMATS = Map.of(
            BarcodeFormat.DATA_MATRIX, Format.DATA_MATRIX,
            BarcodeFormat.QR_CODE, Format.QR,
            BarcodeFormat.PDF_417, Format.PDF417,
            BarcodeFormat.CODE_128, Format.CODE_128);

    private CodeDecoder() {}

    /** What a code says. */
    record Decoded(Format format, String content) {}

    private static Map<DecodeHintType, Object> hints() {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        // Bytes must come out as they are: signatures are over them.
        hints.put(DecodeHintType.CHARACTER_SET, "ISO-8859-1");
        hints.put(DecodeHintType.TRY_HARDER, true);
        return hints;
    }

    static Optional<Decoded> square(Grey image, boolean local) {
        return first(image, local, List.of(new DataMatrixReader(), new QRCodeReader()));
    }

    static Optional<Decoded> wide(Grey image, boolean local) {
        return first(image, local, List.of(new PDF417Reader(), new Code128Reader()));
    }

    private static Optional<Decoded> first(Grey image, boolean local, List<Reader> readers) {
        LuminanceSource source = new PlanarYUVLuminanceSource(
                image.values(), image.width(), image.height(), 0, 0, image.width(), image.height(), false);
        Binarizer binarizer = local ? new HybridBinarizer(source) : new GlobalHistogramBinarizer(source);
        BinaryBitmap bitmap = new BinaryBitmap(binarizer);
        for (Reader reader : readers) {
            Optional<Decoded> decoded = decoded(reader, bitmap);
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        return Optional.empty();
    }

    private static Optional<Decoded> decoded(Reader reader, BinaryBitmap bitmap) {
        try {
            Result result = reader.decode(bitmap, HINTS);
            Format format = FORMATS.get(result.getBarcodeFormat());
            String text = result.getText();
            return format == null || text == null || text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Decoded(format, text));
        } catch (ReaderException | RuntimeException e) {
            // The library throws many kinds for what is no code; here that is an answer.
            return Optional.empty();
        }
    }
}
