package carrel.searchapi.pages;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address as a QR code (ISO/IEC 18004).
 *
 * @param size of each side in squares, the quiet zone included
 * @param squares the dark ones
 */
public record QrCode(int size, List<Square> squares) {
    /** The light border that scanners need, in squares. */
    private static final int QUIET_ZONE = 4;

    /** A dark square, counted from the left and from the top. */
    public record Square(int x, int y) {}

    public QrCode {
        squares = List.copyOf(squares);
    }

    /** The code of an address. */
    public static QrCode of(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            List<Square> dark = new ArrayList<>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        dark.add(new Square(x, y));
                    }
                }
            }
            return new QrCode(matrix.getWidth(), dark);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address must fit into a QR code, but got " + address, tooLong);
        }
    }

    /** SVG path data of the dark squares. */
    public String path() {
        return squares.stream()
                .map(square -> "M" + square.x() + " " + square.y() + "h1v1h-1z")
                .collect(Collectors.joining());
    }
}
