package carrel.searchapi.pages;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * An address as a QR code that a page draws: a path of unit squares.
 *
 * @param size of each side in squares, the quiet zone included
 * @param path SVG path data of the dark squares
 */
public record QrCode(int size, String path) {
    /** The light border that scanners need (ISO/IEC 18004), in squares. */
    private static final int QUIET_ZONE = 4;

    /** The code of an address. */
    public static QrCode of(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address must fit into a QR code, but got " + address, tooLong);
        }
    }
}
