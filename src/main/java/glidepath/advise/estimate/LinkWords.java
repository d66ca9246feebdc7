package glidepath.advise.estimate;

import glidepath.advise.estimate.Quantity.Link;

/// The words and signs that join a number to the quantity before it.
final class LinkWords {

    private LinkWords() {
    }

    static Link link(Token token) {
        return switch (token.kind()) {
            case TIMES -> Link.TIMES;
            case PLUS -> Link.PLUS;
            case AT -> Link.AT;
            case SLASH -> Link.SLASH;
            case EQUALS -> Link.EQUALS;
            case WORD -> switch (token.text()) {
                case "times", "multiplied" -> Link.TIMES;
                case "plus" -> Link.PLUS;
                case "minus" -> Link.MINUS;
                case "at", "à", "zu" -> Link.AT;
                case "of", "with" -> Link.OF;
                case "and", "or", "und", "et" -> Link.AND;
                case "equals", "makes", "gives" -> Link.EQUALS;
                default -> Link.NONE;
            };
            default -> Link.NONE;
        };
    }
}
