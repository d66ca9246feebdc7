package glidepath.ui;

/// Starts the gallery from the class path, where JavaFX refuses to start an application class.
public final class GalleryMain {

    private GalleryMain() {
    }

    public static void main(String[] args) {
        ChartGallery.main(args);
    }
}
