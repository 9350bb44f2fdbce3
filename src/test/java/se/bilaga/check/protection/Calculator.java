package se.bilaga.check.protection;

/** Works out a sum as the audit writes it: {@code (12 + 7 − 9) / 2}. */
final class Calculator {
    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace(" ", "");
    }

    static double value(String text) {
        return new Calculator(text).sum();
    }

    private double sum() {
        double value = product();
        while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
            boolean added = text.charAt(at++) == '+';
            double next = product();
            value += added ? next : -next;
        }
        return value;
    }

    private double product() {
        double value = factor();
        while (at < text.length() && "×/".indexOf(text.charAt(at)) >= 0) {
            boolean times = text.charAt(at++) == '×';
            double next = factor();
            value = times ? value * next : value / next;
        }
        return value;
    }

    private double factor() {
        if (text.charAt(at) == '−') {
            at++;
            return -factor();
        }
        if (text.charAt(at) == '(') {
            at++;
            double value = sum();
            at++;
            return value;
        }
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }
}
