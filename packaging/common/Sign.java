// SPDX-License-Identifier: Apache-2.0
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the sign of the program, a letter A whose bar is a row of bytes of which one is bound by nothing, and writes it in the form that a platform wants:
 * PNG, ICO (Windows, PNG inside) or ICNS (macOS, PNG inside).
 */
final class Sign {
    private static final Color INK = new Color(0x1f, 0x2d, 0x45);
    private static final Color PAPER = new Color(0xfa, 0xfb, 0xfc);
    private static final Color OPEN = new Color(0xe2, 0xb0, 0x4e);
    private static final int ICO_ENTRY = 16;

    private Sign() {}

    /** Writes one file; its ending says in which form. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String name = file.getFileName().toString();
        Files.write(file, name.endsWith(".ico") ? ico(List.of(16, 32, 48, 64, 128, 256)) : name.endsWith(".icns") ? icns() : png(256));
    }

    static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 64.0, size / 64.0);
        draw(g);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** On a grid of 64 by 64. */
    private static void draw(Graphics2D g) {
        g.setColor(INK);
        g.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 14, 14));
        g.setColor(PAPER);
        g.setStroke(new BasicStroke(6.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D legs = new Path2D.Double();
        legs.moveTo(14, 51);
        legs.lineTo(32, 13);
        legs.lineTo(50, 51);
        g.draw(legs);
        for (int i = 0; i < 3; i++) {
            g.setColor(i == 1 ? OPEN : PAPER);
            g.fill(new Rectangle2D.Double(22.5 + i * 7, 36, 5, 6));
        }
    }

    /** ICONDIR and its entries, 16 bytes each, then the pictures; a side of 256 is written as 0. */
    private static byte[] ico(List<Integer> sizes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + sizes.size() * ICO_ENTRY).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] picture = png(size);
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32).putInt(picture.length)
                .putInt(head.capacity() + pictures.size());
            pictures.writeBytes(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(pictures.toByteArray());
        return file.toByteArray();
    }

    /** Four letters, the length with these eight bytes, the picture; the whole likewise. */
    private static byte[] icns() throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("ic11", 32);
        kinds.put("ic12", 64);
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            body.writeBytes(chunk(kind.getKey(), png(kind.getValue())));
        }
        return chunk("icns", body.toByteArray());
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(8 + content.length).put(content).array();
    }
}
