package org.daylight.reports.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Fonts for made-up PDF files that need no font file: one of Adobe's Chinese collection, or pictures of characters. */
final class PdfFonts {

    private static final int PER_FONT = 200;

    private final boolean pictures;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<COSDictionary> fonts = new ArrayList<>();

    PdfFonts(boolean pictures) {
        this.pictures = pictures;
    }

    static double width(int character) {
        return character < 0x80 ? 0.5 : 1;
    }

    /** The operators that show a text with the current size. */
    String show(String text, double size) {
        StringBuilder operators = new StringBuilder();
        if (!pictures) {
            String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
            return operators
                    .append("/F0 ")
                    .append(size)
                    .append(" Tf <")
                    .append(hex)
                    .append("> Tj ")
                    .toString();
        }
        text.codePoints().forEach(character -> {
            int code = codes.computeIfAbsent(character, unseen -> codes.size());
            operators.append("/F%d %s Tf <%02x> Tj ".formatted(code / PER_FONT, size, code % PER_FONT + 1));
        });
        return operators.toString();
    }

    COSDictionary dictionary() throws IOException {
        COSDictionary all = new COSDictionary();
        if (pictures) {
            List<Integer> characters = List.copyOf(codes.keySet());
            for (int from = 0; from < characters.size(); from += PER_FONT) {
                List<Integer> some = characters.subList(from, Math.min(characters.size(), from + PER_FONT));
                all.setItem(COSName.getPDFName("F" + from / PER_FONT), pictured(some));
            }
        } else {
            all.setItem(COSName.getPDFName("F0"), collection());
        }
        return all;
    }

    private static COSDictionary collection() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-25, -254, 1000, 880));
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        COSDictionary descendant = new COSDictionary();
        descendant.setName(COSName.TYPE, "Font");
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, numbers(1, 95, 500));
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private COSDictionary pictured(List<Integer> characters) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "Type3");
        font.setItem(COSName.FONT_BBOX, numbers(0, -200, 1000, 900));
        COSArray matrix = new COSArray();
        for (float f : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
            matrix.add(new COSFloat(f));
        }
        font.setItem(COSName.FONT_MATRIX, matrix);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, characters.size());
        COSDictionary shapes = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(1));
        COSArray widths = new COSArray();
        COSStream wide = stream("1000 0 d0 50 0 900 800 re f");
        COSStream narrow = stream("500 0 d0 50 0 400 700 re f");
        StringBuilder unicode = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <ff> endcodespacerange\n");
        for (int i = 0; i < characters.size(); i++) {
            int character = characters.get(i);
            shapes.setItem(COSName.getPDFName("g" + i), width(character) < 1 ? narrow : wide);
            differences.add(COSName.getPDFName("g" + i));
            widths.add(COSInteger.get((long) (1000 * width(character))));
            unicode.append("1 beginbfchar <%02x> <%04x> endbfchar%n".formatted(i + 1, character));
        }
        unicode.append("endcmap end end");
        COSDictionary encoding = new COSDictionary();
        encoding.setName(COSName.TYPE, "Encoding");
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.CHAR_PROCS, shapes);
        font.setItem(COSName.TO_UNICODE, stream(unicode.toString()));
        fonts.add(font);
        return font;
    }

    static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSBase numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
