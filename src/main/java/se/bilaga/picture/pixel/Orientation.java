package se.bilaga.picture.pixel;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held; EXIF (CIPA DC-008, tag 0x0112) numbers the eight ways from 1, in this order. */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_LEFT(0, 1, 1, 0),
    RIGHT(0, -1, 1, 0),
    MIRRORED_RIGHT(0, -1, -1, 0),
    LEFT(0, 1, -1, 0);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final int xFromX;
    private final int xFromY;
    private final int yFromX;
    private final int yFromY;

    Orientation(int xFromX, int xFromY, int yFromX, int yFromY) {
        this.xFromX = xFromX;
        this.xFromY = xFromY;
        this.yFromX = yFromX;
        this.yFromY = yFromY;
    }

    /** The width of what was {@code width} by {@code height}, seen upright. */
    int across(int width, int height) {
        return xFromX != 0 ? width : height;
    }

    /** The height of the same. */
    int down(int width, int height) {
        return xFromX != 0 ? height : width;
    }

    /** Where a pixel belongs in the upright picture, counted row by row. */
    int place(int x, int y, int width, int height) {
        int across = across(width, height);
        int down = down(width, height);
        int column = xFromX * x + xFromY * y;
        int row = yFromX * x + yFromY * y;
        return (yFromX + yFromY < 0 ? row + down - 1 : row) * across
                + (xFromX + xFromY < 0 ? column + across - 1 : column);
    }

    /** What the first directory of a TIFF structure says; upright where it says nothing that there is. */
    static Orientation of(byte[] tiff) {
        try {
            ByteBuffer data = ByteBuffer.wrap(tiff);
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = data.getInt(4);
            int entries = data.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((data.getShort(entry) & 0xffff) == TAG) {
                    int number = data.getShort(entry + 8);
                    return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return UPRIGHT; // a camera's note that is broken turns nothing
        }
        return UPRIGHT;
    }
}
