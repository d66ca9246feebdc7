package glidepath.files.storage;

import java.nio.file.Path;
import java.util.Optional;

import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Saves one plan over and over, each time with the next number in its name, and prints the number once it is saved.
public final class SaveLoop {

    private SaveLoop() {
    }

    /// @param args the file, the program's folder, the first number
    public static void main(String... args) throws Exception {
        var files = new PlanFiles(Path.of(args[1]), Messages.root());
        Plan plan = Samples.read("everything");
        for (int number = Integer.parseInt(args[2]); !System.out.checkError(); number++) {   // nobody listens where the test is gone
            files.save(plan.withName("Save " + number), Path.of(args[0]), Optional.empty());
            System.out.println(number);
        }
    }
}
