package carrel.indexer.mapping.feeds;

import java.util.Locale;
import java.util.Map;

/**
 * ONIX for Books writes every element in two ways, by reference name or by short tag. Here both, and both releases' own
 * names for one thing, are one: the reference name of release 3.0 in lower case.
 */
final class OnixNames {
    private static final Map<String, String> ONE_NAME = Map.ofEntries(
            Map.entry("a001", "recordreference"),
            Map.entry("a002", "notificationtype"),
            Map.entry("b221", "productidtype"),
            Map.entry("b244", "idvalue"),
            Map.entry("b004", "isbn"),
            Map.entry("b012", "productform"),
            Map.entry("b333", "productformdetail"),
            Map.entry("x314", "productcomposition"),
            Map.entry("b202", "titletype"),
            Map.entry("x409", "titleelementlevel"),
            Map.entry("b203", "titletext"),
            Map.entry("b028", "distinctivetitle"),
            Map.entry("b030", "titleprefix"),
            Map.entry("b031", "titlewithoutprefix"),
            Map.entry("b029", "subtitle"),
            Map.entry("x410", "partnumber"),
            Map.entry("b018", "titleofseries"),
            Map.entry("b019", "numberwithinseries"),
            Map.entry("numberwithinseries", "partnumber"),
            Map.entry("b034", "sequencenumber"),
            Map.entry("b035", "contributorrole"),
            Map.entry("b036", "personname"),
            Map.entry("b037", "personnameinverted"),
            Map.entry("b039", "namesbeforekey"),
            Map.entry("b040", "keynames"),
            Map.entry("b247", "corporatename"),
            Map.entry("x419", "unnamedpersons"),
            Map.entry("b057", "editionnumber"),
            Map.entry("b058", "editionstatement"),
            Map.entry("b253", "languagerole"),
            Map.entry("b252", "languagecode"),
            Map.entry("b061", "numberofpages"),
            Map.entry("b218", "extenttype"),
            Map.entry("b219", "extentvalue"),
            Map.entry("b067", "subjectschemeidentifier"),
            Map.entry("b191", "mainsubjectschemeidentifier"),
            Map.entry("mainsubjectschemeidentifier", "subjectschemeidentifier"),
            Map.entry("b069", "subjectcode"),
            Map.entry("b070", "subjectheadingtext"),
            Map.entry("b064", "basicmainsubject"),
            Map.entry("b073", "audiencecode"),
            Map.entry("b204", "audiencecodetype"),
            Map.entry("b206", "audiencecodevalue"),
            Map.entry("b074", "audiencerangequalifier"),
            Map.entry("b075", "audiencerangeprecision"),
            Map.entry("b076", "audiencerangevalue"),
            Map.entry("b077", "complexityschemeidentifier"),
            Map.entry("b078", "complexitycode"),
            Map.entry("x426", "texttype"),
            Map.entry("d102", "texttype"),
            Map.entry("texttypecode", "texttype"),
            Map.entry("x427", "contentaudience"),
            Map.entry("d104", "text"),
            Map.entry("othertext", "textcontent"),
            Map.entry("b079", "imprintname"),
            Map.entry("b081", "publishername"),
            Map.entry("b003", "publicationdate"),
            Map.entry("x448", "publishingdaterole"),
            Map.entry("b306", "date"),
            Map.entry("g126", "prizename"),
            Map.entry("g127", "prizeyear"),
            Map.entry("g129", "prizecode"));

    private OnixNames() {}

    static String of(String element) {
        String lower = element.toLowerCase(Locale.ROOT);
        String reference = ONE_NAME.getOrDefault(lower, lower);
        return ONE_NAME.getOrDefault(reference, reference);
    }
}
