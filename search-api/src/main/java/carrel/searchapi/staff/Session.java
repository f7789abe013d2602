package carrel.searchapi.staff;

/**
 * A time for which somebody of the staff is signed in.
 *
 * @param account who
 * @param formToken stands in every form that changes something; another site cannot know it
 */
public record Session(String account, String formToken) {}
