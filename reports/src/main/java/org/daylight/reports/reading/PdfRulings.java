package org.daylight.reports.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on one page of a PDF, whether stroked, or filled as thin bars; pictures are counted. */
final class PdfRulings extends PDFGraphicsStreamEngine {

    private static final double THIN = 3;
    private static final int MOST = 40_000;
    /** Corners of shapes that are not painted yet. */
    private static final int MOST_CORNERS = 200_000;

    /** A straight stretch, level or upright; origin left above. */
    record Stretch(boolean level, double at, double from, double to) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<List<Point2D.Double>> paths = new ArrayList<>();
    private Point2D.Double point = new Point2D.Double();
    private final Budget budget;
    private int corners;
    private int pictures;

    private PdfRulings(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
    }

    static PdfRulings of(PDPage page, Budget budget) throws IOException {
        PdfRulings rulings = new PdfRulings(page, budget);
        rulings.processPage(page);
        return rulings;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        PdfStreams.carryOut(form.getCOSObject(), budget);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        PdfStreams.carryOut(form.getCOSObject(), budget);
        super.showTransparencyGroup(form);
    }

    List<Stretch> stretches() {
        return stretches;
    }

    int pictures() {
        return pictures;
    }

    /** From the space of the page as drawn to the page as seen. */
    private Point2D.Double seen(double x, double y) {
        PDRectangle box = getPage().getCropBox();
        double left = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (Math.floorMod(getPage().getRotation(), 360)) {
            case 90 -> new Point2D.Double(up, left);
            case 180 -> new Point2D.Double(box.getWidth() - left, up);
            case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - left);
            default -> new Point2D.Double(left, box.getHeight() - up);
        };
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3, p0)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        point = seen(x, y);
        if (corners < MOST_CORNERS) {
            corners++;
            List<Point2D.Double> path = new ArrayList<>();
            path.add(point);
            paths.add(path);
        }
    }

    @Override
    public void lineTo(float x, float y) {
        point = seen(x, y);
        if (paths.isEmpty()) {
            paths.add(new ArrayList<>());
        }
        if (corners < MOST_CORNERS) {
            corners++;
            paths.getLast().add(point);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        if (!paths.isEmpty() && !paths.getLast().isEmpty()) {
            paths.getLast().add(paths.getLast().getFirst());
        }
    }

    @Override
    public void endPath() {
        unpaint();
    }

    @Override
    public void strokePath() {
        for (List<Point2D.Double> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                stretch(path.get(i - 1), path.get(i));
            }
        }
        unpaint();
    }

    @Override
    public void fillPath(int windingRule) {
        paths.forEach(this::bar);
        unpaint();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private void unpaint() {
        paths.clear();
        corners = 0;
    }

    /** A filled shape as thin as a pen is a line. */
    private void bar(List<Point2D.Double> path) {
        if (path.isEmpty()) {
            return;
        }
        double left = path.stream().mapToDouble(p -> p.x).min().orElse(0);
        double right = path.stream().mapToDouble(p -> p.x).max().orElse(0);
        double top = path.stream().mapToDouble(p -> p.y).min().orElse(0);
        double bottom = path.stream().mapToDouble(p -> p.y).max().orElse(0);
        boolean dot = bottom - top <= THIN && right - left <= THIN;
        if (dot || bottom - top <= THIN && right - left > bottom - top) {
            add(true, (top + bottom) / 2, left, right);
        }
        if (dot || right - left <= THIN && bottom - top > right - left) {
            add(false, (left + right) / 2, top, bottom);
        }
    }

    private void stretch(Point2D.Double one, Point2D.Double other) {
        if (Math.abs(one.y - other.y) < 1) {
            add(true, (one.y + other.y) / 2, Math.min(one.x, other.x), Math.max(one.x, other.x));
        } else if (Math.abs(one.x - other.x) < 1) {
            add(false, (one.x + other.x) / 2, Math.min(one.y, other.y), Math.max(one.y, other.y));
        }
    }

    private void add(boolean level, double at, double from, double to) {
        if (stretches.size() < MOST) {
            stretches.add(new Stretch(level, at, from, to));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int windingRule) {
        // clipping hides nothing that matters for lines
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours are no lines
    }

    @Override
    protected void showText(byte[] string) {
        // letters are read elsewhere
    }
}
