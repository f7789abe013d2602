package carrel.searchapi.exports;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a PDF beside its pictures of pages: which marks on a page are which element (ISO 32000-1, 14.7). */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();
    private COSArray ofPage = new COSArray();
    private int pages;

    PdfTags(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    /** A new page begins. */
    void turn(PDPage page) {
        page.setStructParents(pages);
        ofPage = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(ofPage);
        pages++;
    }

    /** What is drawn from here until the end of the marked content is an element of that kind. */
    void begin(String kind, PDPage page, PDPageContentStream ink) throws IOException {
        add(kind, page, ink);
    }

    /** The same for a picture, with what it says to those who do not see it. */
    void figure(String said, PDPage page, PDPageContentStream ink) throws IOException {
        add("Figure", page, ink).setAlternateDescription(said);
    }

    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
    }

    private PDStructureElement add(String kind, PDPage page, PDPageContentStream ink) throws IOException {
        int number = ofPage.size();
        PDStructureElement element = new PDStructureElement(kind, whole);
        element.setPage(page);
        element.appendKid(number);
        whole.appendKid(element);
        ofPage.add(element);
        ink.beginMarkedContent(COSName.getPDFName(kind), number);
        return element;
    }
}
