package org.redress.platform.doors;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives every connection that a service takes a {@link HeaderClock}, in front of all else. Found by Netty as a service,
 * because neither Quarkus nor Vert.x limits the time that headers may take; see docs/adr/0021. Not seen by
 * {@code @QuarkusTest} in this module, where Netty's class loader is above ours.
 */
public final class HeaderClocks extends ChannelInitializerExtension {
    /** Netty asks for extensions only where this property says so. */
    private static final String EXTENSIONS = "io.netty.bootstrap.extensions";

    /** Set with the first connection: Netty makes this before there are settings. */
    private volatile Settings settings;

    private record Settings(Duration patience, int managementPort) {
        static Settings read() {
            Config config = ConfigProvider.getConfig();
            return new Settings(
                    config.getValue("redress.http.slow.headers", Duration.class),
                    config.getValue("quarkus.management.port", Integer.class));
        }
    }

    /** Before the first connection: Netty asks once, and loads with its own class loader. */
    static void install() {
        System.setProperty(EXTENSIONS, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        if (settings == null) {
            settings = Settings.read();
        }
        // Only the kubelet and whoever collects metrics reach that port, and nothing there would stop the clock.
        if (!(connection.localAddress() instanceof InetSocketAddress here)
                || here.getPort() != settings.managementPort()) {
            connection.pipeline().addFirst(new HeaderClock(settings.patience()));
        }
    }
}
