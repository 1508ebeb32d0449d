package org.mandateledger.time;

/** What to write instead of the slips that people make. */
final class Malformed {
    private Malformed() {}

    static String remedy(String date) {
        if (date.matches("[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])")) {
            return "write the hyphens: " + date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6);
        }
        if (date.length() > 4 && date.length() < 10 && Digits.only(date)) {
            return "a year of more than four digits is written Y" + date + ", a month 2015-11";
        }
        if (date.matches("[0-9ux]{4}(-[0-9ux]{2}){0,2}")) {
            return "an unspecified digit is written X: "
                    + date.replace('u', 'X').replace('x', 'X');
        }
        if (date.equals("open") || date.equals("unknown")) {
            return "an open end of an interval is written '..', an unknown one is left empty";
        }
        if (date.equals("..")) {
            return "'..' stands for an open end of an interval only: write 1985/.. or ../1985";
        }
        return "write a day as 2015-11-09, a month as 2015-11, a year as 2015 (with all their digits),"
                + " an interval as 2015-11-09/2015-12";
    }
}
