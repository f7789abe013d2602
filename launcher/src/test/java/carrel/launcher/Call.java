package carrel.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What came of a call of {@code carrel}, made in this process. */
record Call(int status, String out, String err) {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISTAKE = 2;

    static Call of(String... arguments) {
        return of(Carrel.commandLine(arguments), arguments);
    }

    static Call of(CommandLine command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Call(status, out.toString(), err.toString());
    }
}
