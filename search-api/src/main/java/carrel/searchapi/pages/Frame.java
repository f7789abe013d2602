package carrel.searchapi.pages;

/**
 * What stands around every page.
 *
 * @param title of the browser's tab, without Carrel's name; empty on the first page
 * @param query what the search box holds
 * @param searchOnTop whether the search box stands in the page's head
 * @param assets where stylesheet and script are
 */
public record Frame(String title, String query, boolean searchOnTop, Assets assets) {}
