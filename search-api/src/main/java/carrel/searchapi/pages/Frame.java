package carrel.searchapi.pages;

import carrel.searchapi.choices.Choices;
import carrel.searchapi.wording.Words;

/**
 * What stands around every page.
 *
 * @param title of the browser's tab, without Carrel's name; empty on the first page
 * @param query what the search box holds
 * @param searchOnTop whether the search box stands in the page's head
 * @param assets where stylesheet and script are
 * @param words of the language in which the page is read
 * @param canonical the one address under which others shall know the page; empty for pages that are not for search engines
 * @param here the page's own address, to come back to; begins with a slash
 */
public record Frame(
        String title,
        String query,
        boolean searchOnTop,
        Assets assets,
        Words words,
        Choices choices,
        String here,
        String canonical) {}
